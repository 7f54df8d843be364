package nl.schakel.handouts.web;

import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.handouts.HandoutLanguages;
import nl.schakel.handouts.query.HandoutDesk;
import nl.schakel.handouts.query.HandoutDesk.Work;
import nl.schakel.handouts.query.HandoutDesk.Written;
import nl.schakel.handouts.usecase.WriteHandout;
import nl.schakel.handouts.usecase.WriteHandout.Outcome;
import nl.schakel.handouts.usecase.WriteHandout.Piece;
import nl.schakel.handouts.web.HandoutShapes.HandoutTextShape;
import nl.schakel.handouts.web.HandoutShapes.HandoutWorkShape;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes hand-outs one language at a time, for programs of who keeps them. */
@RestController
@RequestMapping("/api/v1/handouts/{id}/texts/{language}")
@Requires(Permission.KEEP_HANDOUTS)
class HandoutTextsApi {

  private final HandoutDesk desk;
  private final WriteHandout writing;

  HandoutTextsApi(HandoutDesk desk, WriteHandout writing) {
    this.desk = desk;
    this.writing = writing;
  }

  /** The draft and what parents get; a language that nobody began has neither. */
  @GetMapping
  ResponseEntity<HandoutWorkShape> one(@PathVariable String id, @PathVariable String language) {
    return answer(piece(id, language));
  }

  /** Keeps it as a draft: a heading begins with {@code # }, a thing of a list with {@code - }. */
  @PutMapping
  ResponseEntity<HandoutWorkShape> write(
      @PathVariable String id,
      @PathVariable String language,
      @Accepts(HandoutTextShape.class) Input input,
      Actor actor) {
    Piece piece = piece(id, language);
    done(writing.write(input.orReject(HandoutForm.read(input, piece, actor))));
    return answer(piece);
  }

  @PostMapping("/publication")
  ResponseEntity<HandoutWorkShape> publish(
      @PathVariable String id, @PathVariable String language, Actor actor) {
    Piece piece = piece(id, language);
    done(writing.publish(actor, piece));
    return answer(piece);
  }

  private static void done(Outcome outcome) {
    switch (outcome) {
      case Outcome.Done _ -> {}
      case Outcome.NoSuchDutch _ -> throw new Refused("NO_SUCH_DUTCH_VERSION");
      case Outcome.NothingThere _ -> throw new Refused("NO_HANDOUT_DRAFT");
    }
  }

  private ResponseEntity<HandoutWorkShape> answer(Piece piece) {
    Work work = desk.work(piece.topic(), piece.language());
    return ResponseEntity.ok()
        .eTag(Long.toString(work.revision()))
        .body(
            new HandoutWorkShape(
                work.draft().map(HandoutTextShape::of),
                work.published().map(HandoutTextShape::of),
                work.dutch().map(Written::number)));
  }

  private static Piece piece(String id, String language) {
    return new Piece(
        HandoutPaths.topic(id), HandoutPaths.there(HandoutLanguages.parse(language), "language"));
  }
}
