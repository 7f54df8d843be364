package nl.schakel.courses.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.courses.model.OutsideCourse.Way;
import nl.schakel.courses.usecase.CompleteOutside;
import nl.schakel.courses.usecase.CompleteOutside.Command;
import nl.schakel.courses.usecase.CompleteOutside.Fate;
import nl.schakel.courses.usecase.CompleteOutside.Mode;
import nl.schakel.courses.usecase.CompleteOutside.Outcome;
import nl.schakel.courses.usecase.CompleteOutside.Row;
import nl.schakel.courses.web.OutsideDeskPage.Forms;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One person who is through elsewhere, written down by hand, with the reason. */
@Controller
@Requires(Permission.KEEP_COURSES)
class OutsideHandController {

  private static final int LONGEST_WHO = 254;
  private static final int LONGEST_REASON = 500;
  private static final int ALL = 100;

  private final OutsideDesk desk;
  private final CompleteOutside completing;
  private final Clock clock;

  OutsideHandController(OutsideDesk desk, CompleteOutside completing, Clock clock) {
    this.desk = desk;
    this.completing = completing;
    this.clock = clock;
  }

  @PostMapping(OutsideDesk.PATH + "/{programme}/hand")
  View write(@PathVariable UUID programme, Input input, Actor actor, Frame frame) {
    ProgrammeCard card = desk.open(actor, programme);
    var who = input.required("who", typed -> PlainText.line(typed, LONGEST_WHO));
    var day = input.required("day", As.date());
    var score = input.optional("score", As.integer(0, ALL));
    var reason = input.required("reason", typed -> PlainText.lines(typed, LONGEST_REASON));
    return switch (input.outcome(
        () -> {
          Row row =
              new Row(1, who.get(), CompletedRows.moment(day.get(), clock.instant()), score.get());
          return new Command(
              actor, card.id(), List.of(row), Way.HAND, Optional.of(reason.get()), Mode.KEEP);
        })) {
      case Accepted<Command>(var command) -> write(command, card, input.typed(), frame);
      case Rejected<Command>(var errors) -> refuse(card, input.typed(), errors, frame);
    };
  }

  private View write(
      Command command, ProgrammeCard card, Map<String, List<String>> typed, Frame frame) {
    Fate fate =
        completing.keep(command) instanceof Outcome.Judged(var steps)
            ? steps.getFirst().fate()
            : Fate.UNKNOWN_PARTICIPANT;
    return switch (fate) {
      case KEPT -> frame.seeOther(OutsideDesk.address(card), "courses.notice.handKept");
      case KNOWN_ALREADY, TAKEN_BACK, UNKNOWN_PARTICIPANT ->
          refuse(card, typed, error("who", fate), frame);
      case IN_THE_FUTURE -> refuse(card, typed, error("day", fate), frame);
    };
  }

  private static List<FieldError> error(String field, Fate fate) {
    return List.of(FieldError.of("/" + field, fate.name()));
  }

  private View refuse(
      ProgrammeCard card, Map<String, List<String>> typed, List<FieldError> errors, Frame frame) {
    FormView form = new FormView(OutsideDeskPage.HAND, typed, errors);
    return frame.refuse(desk.page(card, List.of(), Forms.EMPTY.withHand(form), frame));
  }
}
