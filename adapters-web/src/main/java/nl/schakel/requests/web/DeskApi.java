package nl.schakel.requests.web;

import java.time.Clock;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.query.RequestBook;
import nl.schakel.requests.usecase.HandleRequest;
import nl.schakel.requests.usecase.HandleRequest.Outcome;
import nl.schakel.requests.web.RequestShapes.RequestShape;
import nl.schakel.requests.web.StepShapes.NoteShape;
import nl.schakel.requests.web.StepShapes.NotedShape;
import nl.schakel.requests.web.StepShapes.ProposalShape;
import nl.schakel.requests.web.StepShapes.RefusalShape;
import nl.schakel.requests.web.StepShapes.ScheduleShape;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What coordinators do with a request, for programs. */
@RestController
@RequestMapping("/api/v1/training-requests/{id}")
@Requires(Permission.HANDLE_REQUESTS)
class DeskApi {

  private final RequestBook book;
  private final HandleRequest handling;
  private final Clock clock;

  DeskApi(RequestBook book, HandleRequest handling, Clock clock) {
    this.book = book;
    this.handling = handling;
    this.clock = clock;
  }

  /** Begins to talk with the organisation. */
  @PostMapping("/consultation")
  RequestShape takeUp(@PathVariable UUID id, Actor actor) {
    return answer(handling.takeUp(actor, new RequestId(id)), id, actor);
  }

  /** What coordinators wrote down for each other, oldest first. */
  @GetMapping("/notes")
  Listing<NotedShape> notes(@PathVariable UUID id, PageRequest page, Actor actor) {
    RequestId request = TrainingRequestsApi.handled(book, actor, id).id();
    return Listing.of(page.of(book.notes(request)).map(NotedShape::of));
  }

  @PostMapping("/notes")
  RequestShape note(@PathVariable UUID id, @Accepts(NoteShape.class) Input input, Actor actor) {
    String text = input.orReject(input.required("note", DeskForms::text));
    return answer(handling.note(actor, new RequestId(id), text), id, actor);
  }

  @PostMapping("/proposals")
  RequestShape propose(
      @PathVariable UUID id, @Accepts(ProposalShape.class) Input input, Actor actor) {
    var offer = input.orReject(DeskForms.offer(input));
    return answer(handling.propose(actor, new RequestId(id), offer), id, actor);
  }

  /** Plans a closed edition; its places are filled at {@code participants}. */
  @PostMapping("/schedules")
  RequestShape schedule(
      @PathVariable UUID id, @Accepts(ScheduleShape.class) Input input, Actor actor) {
    var schedule = input.orReject(new ScheduleForm(input, clock.instant()).read());
    return answer(handling.schedule(actor, new RequestId(id), schedule), id, actor);
  }

  /** The training was given, or the advice. */
  @PostMapping("/finalisation")
  RequestShape deliver(@PathVariable UUID id, Actor actor) {
    return answer(handling.deliver(actor, new RequestId(id)), id, actor);
  }

  @PostMapping("/refusals")
  RequestShape decline(
      @PathVariable UUID id, @Accepts(RefusalShape.class) Input input, Actor actor) {
    String reason = input.orReject(input.required("reason", DeskForms::reason));
    return answer(handling.decline(actor, new RequestId(id), reason), id, actor);
  }

  private RequestShape answer(Outcome outcome, UUID id, Actor actor) {
    return switch (outcome) {
      case Outcome.Done _, Outcome.Planned _ ->
          RequestShape.of(TrainingRequestsApi.find(book, actor, id));
      case Outcome.InThePast _ -> throw new Refused("TRAINING_IN_THE_PAST");
      case Outcome.NamesAfterBegin _ -> throw new Refused("NAMES_AFTER_BEGIN");
      case Outcome.NotOffered _ -> throw new Refused("NOT_MADE_TO_MEASURE");
      case Outcome.NotYet _ -> throw new Refused("REQUEST_NOT_YET");
      case Outcome.NotNow _ -> throw new Refused("REQUEST_NOT_NOW");
    };
  }
}
