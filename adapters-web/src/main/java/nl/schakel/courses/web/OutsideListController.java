package nl.schakel.courses.web;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
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
import nl.schakel.courses.usecase.CompleteOutside.Mode;
import nl.schakel.courses.usecase.CompleteOutside.Outcome;
import nl.schakel.courses.usecase.CompleteOutside.Row;
import nl.schakel.courses.usecase.CompleteOutside.Step;
import nl.schakel.courses.web.OutsideDeskPage.Forms;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.shared.Parsed;
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

/** A list of who is through elsewhere: first what would become of each row, then it does. */
@Controller
@Requires(Permission.KEEP_COURSES)
class OutsideListController {

  private final OutsideDesk desk;
  private final CompleteOutside completing;
  private final Clock clock;

  OutsideListController(OutsideDesk desk, CompleteOutside completing, Clock clock) {
    this.desk = desk;
    this.completing = completing;
    this.clock = clock;
  }

  /** The list, and whether it was looked at. */
  private record Sent(String text, List<Row> rows, Mode mode) {}

  @Input.WithFile
  @PostMapping(OutsideDesk.PATH + "/{programme}/list")
  View look(@PathVariable UUID programme, Input input, Actor actor, Frame frame) {
    ProgrammeCard card = desk.open(actor, programme);
    return switch (sent(input)) {
      case Accepted<Sent>(var sent) -> look(sent, card, actor, frame);
      case Rejected<Sent>(var errors) ->
          frame.refuse(page(card, input.typed(), errors, List.of(), frame));
    };
  }

  /** What was pasted, or else what is in the file. */
  private Input.Outcome<Sent> sent(Input input) {
    Instant now = clock.instant();
    var pasted = input.optional("rows", Parsed::valid);
    var sure = input.flag("sure");
    String typed = pasted.ifRight().flatMap(text -> text).orElse("");
    if (!typed.isBlank()) {
      var rows = input.required("rows", text -> CompletedRows.rows(text, now));
      return input.outcome(() -> new Sent(typed, rows.get(), mode(sure.get())));
    }
    var file =
        input.file(
            "file",
            bytes ->
                CompletedRows.text(bytes)
                    .then(
                        text ->
                            CompletedRows.rows(text, now)
                                .then(rows -> Parsed.valid(new Sent(text, rows, Mode.LOOK)))));
    return input.outcome(file);
  }

  private static Mode mode(boolean sure) {
    return sure ? Mode.KEEP : Mode.LOOK;
  }

  private View look(Sent sent, ProgrammeCard card, Actor actor, Frame frame) {
    Outcome outcome =
        completing.keep(
            new Command(actor, card.id(), sent.rows(), Way.LIST, Optional.empty(), sent.mode()));
    List<Step> steps = outcome instanceof Outcome.Judged(var judged) ? judged : List.of();
    return sent.mode() == Mode.KEEP
        ? frame.seeOther(OutsideDesk.address(card), "courses.notice.listKept")
        : frame.show(page(card, Map.of("rows", List.of(sent.text())), List.of(), steps, frame));
  }

  private OutsideDeskPage page(
      ProgrammeCard card,
      Map<String, List<String>> typed,
      List<FieldError> errors,
      List<Step> steps,
      Frame frame) {
    FormView form = new FormView(OutsideDeskPage.LIST, new HashMap<>(typed), errors);
    return desk.page(card, steps, Forms.EMPTY.withList(form), frame);
  }
}
