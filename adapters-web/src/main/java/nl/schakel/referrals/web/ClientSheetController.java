package nl.schakel.referrals.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Documents;
import nl.schakel.shared.web.Input;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a client may have on paper. The name of the file tells nothing either. */
@Controller
@Requires(Permission.REFER)
class ClientSheetController {

  private final OfferReader reader;
  private final ClientSheet sheets;
  private final Documents documents;

  ClientSheetController(OfferReader reader, ClientSheet sheets, Documents documents) {
    this.reader = reader;
    this.sheets = sheets;
    this.documents = documents;
  }

  @GetMapping(OfferPaths.SHEET)
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, Input input, Actor actor) {
    var wanted = input.optional("language", Language::parse);
    Optional<Language> language = input.orReject(wanted);
    OfferRead offer = reader.read(actor, id);
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_PDF);
    headers.setContentDisposition(ContentDisposition.attachment().filename("sheet.pdf").build());
    headers.setCacheControl("no-store");
    return ResponseEntity.ok().headers(headers).body(documents.pdf(sheets.of(offer, language)));
  }
}
