package nl.schakel.courses.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.courses.query.OutsideReading;
import nl.schakel.courses.query.OutsideReading.Told;
import nl.schakel.courses.usecase.TakeBackCompletion;
import nl.schakel.courses.usecase.TakeBackCompletion.Command;
import nl.schakel.courses.usecase.TakeBackCompletion.Outcome;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.learning.Runs;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Who is through elsewhere, and what was told wrongly of them. */
@Controller
@Requires(Permission.KEEP_COURSES)
@RequestMapping(OutsideDesk.PATH + "/{programme}/completions")
class OutsideToldController {

  private final OutsideDesk desk;
  private final OutsideReading reading;
  private final Runs runs;
  private final TakeBackCompletion takingBack;

  OutsideToldController(
      OutsideDesk desk, OutsideReading reading, Runs runs, TakeBackCompletion takingBack) {
    this.desk = desk;
    this.reading = reading;
    this.runs = runs;
    this.takingBack = takingBack;
  }

  @GetMapping
  View list(@PathVariable UUID programme, PageRequest page, Actor actor, Frame frame) {
    ProgrammeCard card = desk.open(actor, programme);
    return frame.show(page(card, page, FormView.empty(OutsideToldPage.FORM), frame));
  }

  @PostMapping("/withdrawal")
  View takeBack(@PathVariable UUID programme, Input input, Actor actor, Frame frame) {
    ProgrammeCard card = desk.open(actor, programme);
    var enrolment = input.id("enrolment", EnrolmentId::new);
    var reason =
        input.required(
            "reason", typed -> PlainText.lines(typed, TakeBackCompletion.LONGEST_REASON));
    return switch (input.outcome(
        () -> new Command(actor, card.id(), enrolment.get(), reason.get()))) {
      case Rejected<Command>(var errors) ->
          frame.refuse(
              page(
                  card,
                  PageRequest.first(),
                  new FormView(OutsideToldPage.FORM, input.typed(), errors),
                  frame));
      case Accepted<Command>(var command) ->
          frame.seeOther(
              OutsideDesk.address(card) + "/completions", notice(takingBack.takeBack(command)));
    };
  }

  private static String notice(Outcome outcome) {
    return switch (outcome) {
      case Outcome.TakenBack _ -> "courses.notice.takenBack";
      case Outcome.NothingToDo _ -> "courses.notice.takenBackBefore";
    };
  }

  private OutsideToldPage page(ProgrammeCard card, PageRequest asked, FormView form, Frame frame) {
    Page<Told> told =
        reading.told(
            runs.ofProgramme(card.id()).stream().map(run -> run.edition().id()).toList(), asked);
    String address = OutsideDesk.address(card) + "/completions";
    List<OutsideToldPage.Row> rows =
        told.items().stream().flatMap(each -> row(each, frame)).toList();
    return new OutsideToldPage(
        card.title().in(frame.language()),
        OutsideDesk.address(card),
        rows,
        Pages.numbered(
            told.number(), told.totalPages(), number -> address + "?pageNumber=" + number),
        form);
  }

  /** Whoever takes no part any more is not named. */
  private Stream<OutsideToldPage.Row> row(Told told, Frame frame) {
    return runs.participant(told.enrolment()).stream()
        .map(person -> OutsideToldPage.Row.of(told, person, frame));
  }
}
