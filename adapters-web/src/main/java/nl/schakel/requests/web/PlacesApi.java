package nl.schakel.requests.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.query.RequestBook;
import nl.schakel.requests.query.RequestBook.Sheet;
import nl.schakel.requests.usecase.NameColleagues;
import nl.schakel.requests.usecase.NameColleagues.Outcome;
import nl.schakel.requests.web.RequestShapes.RequestShape;
import nl.schakel.requests.web.StepShapes.NamedShape;
import nl.schakel.requests.web.StepShapes.NamesShape;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The places of a training that was planned for an organisation, for its programs. */
@RestController
@RequestMapping("/api/v1/training-requests/{id}/participants")
@Requires(Permission.SIGNED_IN)
class PlacesApi {

  private final RequestBook book;
  private final NameColleagues naming;
  private final Runs runs;

  PlacesApi(RequestBook book, NameColleagues naming, Runs runs) {
    this.book = book;
    this.naming = naming;
    this.runs = runs;
  }

  @GetMapping
  Listing<NamedShape> participants(@PathVariable UUID id, PageRequest page, Actor actor) {
    return Listing.of(page.of(named(own(id, actor))).map(NamedShape::of));
  }

  /** Who is named already stays named. */
  @PostMapping
  RequestShape name(@PathVariable UUID id, @Accepts(NamesShape.class) Input input, Actor actor) {
    Sheet request = own(id, actor);
    var people =
        NamesForm.colleagues(input, request.details().wish().organisation(), Language.DUTCH);
    return switch (naming.name(
        OwnRequestsApi.contact(actor), new RequestId(id), input.orReject(people))) {
      case Outcome.Done _ -> RequestShape.of(own(id, actor));
      case Outcome.TooMany _ -> throw new Refused("NO_PLACES_LEFT");
      case Outcome.NotNow _ -> throw new Refused("REQUEST_NOT_NOW");
      case Outcome.Refused(var reasons) -> {
        reasons.forEach((row, why) -> input.refuseItem("people", row, why.name()));
        yield input.orReject(() -> RequestShape.of(own(id, actor)));
      }
    };
  }

  /** Somebody does not come after all, as long as names are asked. */
  @DeleteMapping("/{enrolmentId}")
  ResponseEntity<Void> takeNameBack(
      @PathVariable UUID id, @PathVariable UUID enrolmentId, Actor actor) {
    return switch (naming.takeBack(
        OwnRequestsApi.contact(actor), new RequestId(id), new EnrolmentId(enrolmentId))) {
      case Outcome.Done _ -> ResponseEntity.noContent().build();
      case Outcome.NotNow _, Outcome.TooMany _, Outcome.Refused _ ->
          throw new Refused("REQUEST_NOT_NOW");
    };
  }

  private Sheet own(UUID id, Actor actor) {
    return book.find(new RequestId(id))
        .filter(sheet -> sheet.details().contact().equals(actor.person()))
        .orElseThrow(() -> new NotFoundException("request"));
  }

  private List<Participant> named(Sheet request) {
    return request.booking().map(it -> runs.participants(it.edition())).orElse(List.of());
  }
}
