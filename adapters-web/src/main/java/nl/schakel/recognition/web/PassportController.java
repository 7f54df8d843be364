package nl.schakel.recognition.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.query.Passport;
import nl.schakel.recognition.web.PassportApi.CompletionShape;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.text.Documents;
import nl.schakel.shared.text.Sheet;
import nl.schakel.shared.web.Frame;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What one learned, to take along. */
@Controller
@Requires(Permission.SIGNED_IN)
class PassportController {

  private final Passport passport;
  private final PassportSheet sheets;
  private final Documents documents;

  PassportController(Passport passport, PassportSheet sheets, Documents documents) {
    this.passport = passport;
    this.sheets = sheets;
    this.documents = documents;
  }

  @GetMapping(LearningController.PATH + "/certificates/{id}.pdf")
  ResponseEntity<byte[]> certificate(@PathVariable UUID id, Actor actor) {
    return passport
        .document(new CertificateId(id), actor.person())
        .map(pdf -> Files.answer("certificate.pdf", MediaType.APPLICATION_PDF, pdf))
        .orElseThrow(() -> new NotFoundException("certificate"));
  }

  @GetMapping(LearningController.PATH + "/passport.json")
  ResponseEntity<List<CompletionShape>> json(Actor actor) {
    return ResponseEntity.ok()
        .headers(Files.headers("passport.json", MediaType.APPLICATION_JSON))
        .body(passport.of(actor.person()).stream().map(CompletionShape::of).toList());
  }

  @GetMapping(LearningController.PATH + "/passport.pdf")
  ResponseEntity<byte[]> pdf(Actor actor, Frame frame) {
    Sheet sheet = sheets.of(actor.person(), passport.of(actor.person()), frame);
    return Files.answer("passport.pdf", MediaType.APPLICATION_PDF, documents.pdf(sheet));
  }
}
