package nl.schakel.requests.web;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.usecase.HandleRequest;
import nl.schakel.requests.usecase.HandleRequest.Outcome;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What coordinators write on a request. */
@Controller
@Requires(Permission.HANDLE_REQUESTS)
class DeskFormsController {

  private static final String ONE = DeskController.PATH + "/{id}";

  private final Desk desk;
  private final HandleRequest handling;
  private final Clock clock;

  DeskFormsController(Desk desk, HandleRequest handling, Clock clock) {
    this.desk = desk;
    this.handling = handling;
    this.clock = clock;
  }

  @PostMapping(ONE + "/notes")
  View note(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    var note = input.required("note", DeskForms::text);
    return answer(
        new Turn(id, input, actor, frame),
        note,
        text -> handling.note(actor, new RequestId(id), text),
        "requests.notice.noted");
  }

  @PostMapping(ONE + "/proposal")
  View propose(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    return answer(
        new Turn(id, input, actor, frame),
        DeskForms.offer(input),
        offer -> handling.propose(actor, new RequestId(id), offer),
        "requests.notice.proposed");
  }

  @PostMapping(ONE + "/schedule")
  View schedule(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    return answer(
        new Turn(id, input, actor, frame),
        new ScheduleForm(input, clock.instant()).read(),
        schedule -> handling.schedule(actor, new RequestId(id), schedule),
        "requests.notice.scheduled");
  }

  @PostMapping(ONE + "/refusal")
  View decline(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    var reason = input.required("reason", DeskForms::reason);
    return answer(
        new Turn(id, input, actor, frame),
        reason,
        why -> handling.decline(actor, new RequestId(id), why),
        "requests.notice.declined");
  }

  private record Turn(UUID id, Input input, Actor actor, Frame frame) {}

  private <T> View answer(Turn turn, Supplier<T> read, Function<T, Outcome> act, String done) {
    return switch (turn.input().outcome(read)) {
      case Rejected<T>(var errors) ->
          turn.frame()
              .refuse(
                  desk.page(turn.id(), turn.actor(), turn.frame())
                      .with(new FormView(DeskPage.TEXTS, turn.input().typed(), errors)));
      case Accepted<T>(var value) ->
          DeskController.answer(turn.id(), act.apply(value), done, turn.frame());
    };
  }
}
