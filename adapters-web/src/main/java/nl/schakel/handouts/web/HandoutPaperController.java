package nl.schakel.handouts.web;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.Wish;
import nl.schakel.handouts.query.HandoutShelf;
import nl.schakel.handouts.query.Leaf;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.text.Documents;
import nl.schakel.shared.web.Answers.Limited;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hand-outs on paper: one, or all of a series, as often as there are parents. */
@Controller
@Requires(Permission.ANYONE)
class HandoutPaperController {

  private final HandoutShelf shelf;
  private final HandoutSheets sheets;
  private final Documents documents;

  HandoutPaperController(HandoutShelf shelf, HandoutSheets sheets, Documents documents) {
    this.shelf = shelf;
    this.sheets = sheets;
    this.documents = documents;
  }

  @GetMapping(HandoutPaths.PAPER)
  ResponseEntity<byte[]> one(@PathVariable String topic, Input input, Frame frame) {
    HandoutTopic wanted = HandoutPaths.topic(topic);
    return pdf(wanted.slug().value(), List.of(wanted), input, frame);
  }

  @GetMapping(HandoutPaths.SERIES)
  @Limited("handout-series")
  ResponseEntity<byte[]> series(Input input, Frame frame) {
    return pdf("series", EnumSet.allOf(HandoutTopic.class), input, frame);
  }

  private ResponseEntity<byte[]> pdf(
      String name, Collection<HandoutTopic> topics, Input input, Frame frame) {
    Wish wish = HandoutsAsked.wish(input, frame.language());
    int copies = HandoutsAsked.copies(input);
    List<Leaf> leaves = shelf.leaves(topics, wish);
    if (leaves.isEmpty()) {
      throw new NotFoundException("hand-out");
    }
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_PDF);
    headers.setContentDisposition(
        ContentDisposition.inline().filename(name + "-" + wish.language().tag() + ".pdf").build());
    return ResponseEntity.ok().headers(headers).body(documents.pdf(sheets.of(leaves, copies)));
  }
}
