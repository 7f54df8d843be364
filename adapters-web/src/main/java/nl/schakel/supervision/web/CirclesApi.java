package nl.schakel.supervision.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.supervision.query.CircleBook;
import nl.schakel.supervision.query.CircleBook.Sheet;
import nl.schakel.supervision.web.CircleShapes.CircleShape;
import nl.schakel.supervision.web.CircleShapes.Part;
import nl.schakel.supervision.web.CircleShapes.PersonShape;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Circles, for programs. */
@RestController
@RequestMapping("/api/v1/circles")
class CirclesApi {

  private final CircleBook book;
  private final OwnCircles own;
  private final People people;

  CirclesApi(CircleBook book, OwnCircles own, People people) {
    this.book = book;
    this.own = own;
    this.people = people;
  }

  @GetMapping
  @Requires(Permission.SIGNED_IN)
  Listing<CircleShape> list(
      @RequestParam(defaultValue = "MEMBER") Part part, PageRequest page, Actor actor) {
    Page<Sheet> circles =
        switch (part) {
          case MEMBER -> page.of(book.of(actor.person()));
          case COORDINATOR -> book.of(actor.organisationsFor(Permission.PLAN_PROGRAMMES), page);
        };
    Map<PersonId, PersonCard> cards =
        people.cards(
            circles.items().stream()
                .flatMap(circle -> circle.details().present().stream())
                .collect(Collectors.toSet()));
    return Listing.of(circles.map(circle -> CircleShape.of(circle, members(circle, cards))));
  }

  @GetMapping("/{id}")
  @Requires(Permission.SIGNED_IN)
  ResponseEntity<CircleShape> one(@PathVariable UUID id, Actor actor) {
    return answer(ResponseEntity.ok(), own.seen(actor, id));
  }

  ResponseEntity<CircleShape> answer(ResponseEntity.BodyBuilder answer, Sheet circle) {
    return answer
        .eTag(Long.toString(circle.details().plan().fingerprint().value()))
        .body(CircleShape.of(circle, members(circle, people.cards(circle.details().present()))));
  }

  private static List<PersonShape> members(Sheet circle, Map<PersonId, PersonCard> cards) {
    return circle.details().present().stream()
        .flatMap(id -> Optional.ofNullable(cards.get(id)).stream())
        .map(card -> new PersonShape(card.id().value(), card.name().value()))
        .toList();
  }
}
