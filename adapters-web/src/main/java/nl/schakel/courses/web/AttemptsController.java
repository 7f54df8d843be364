package nl.schakel.courses.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.courses.query.AttemptBook;
import nl.schakel.courses.query.AttemptBook.Stuck;
import nl.schakel.courses.usecase.GrantAttempt;
import nl.schakel.courses.usecase.GrantAttempt.Command;
import nl.schakel.courses.usecase.GrantAttempt.Outcome;
import nl.schakel.courses.web.Authoring.Work;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Another try at the test, for who has none left. */
@Controller
@Requires(Permission.KEEP_COURSES)
@RequestMapping(Authoring.PATH + "/{course}/attempts")
class AttemptsController {

  private final Authoring authoring;
  private final AttemptBook book;
  private final Runs runs;
  private final GrantAttempt granting;

  AttemptsController(Authoring authoring, AttemptBook book, Runs runs, GrantAttempt granting) {
    this.authoring = authoring;
    this.book = book;
    this.runs = runs;
    this.granting = granting;
  }

  @GetMapping
  View list(@PathVariable UUID course, Actor actor, Frame frame) {
    Work work = authoring.open(actor, course);
    return frame.show(page(work, FormView.empty(AttemptsPage.FORM), frame));
  }

  @PostMapping
  View grant(@PathVariable UUID course, Input input, Actor actor, Frame frame) {
    Work work = authoring.open(actor, course);
    var enrolment = input.id("enrolment", EnrolmentId::new);
    var reason =
        input.required("reason", typed -> PlainText.lines(typed, GrantAttempt.LONGEST_REASON));
    return switch (input.outcome(
        () -> new Command(actor, work.sheet().id(), enrolment.get(), reason.get()))) {
      case Rejected<Command>(var errors) ->
          frame.refuse(page(work, new FormView(AttemptsPage.FORM, input.typed(), errors), frame));
      case Accepted<Command>(var command) ->
          frame.seeOther(work.address() + "/attempts", notice(granting.grant(command)));
    };
  }

  private static String notice(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Granted _ -> "courses.notice.attemptGranted";
      case Outcome.NotNeeded _ -> "courses.notice.attemptNotNeeded";
    };
  }

  private AttemptsPage page(Work work, FormView form, Frame frame) {
    List<Stuck> stuck = book.stuck(work.sheet().id());
    Map<EnrolmentId, Participant> people =
        stuck.stream()
            .map(Stuck::edition)
            .distinct()
            .flatMap(edition -> runs.participants(edition).stream())
            .collect(Collectors.toMap(Participant::enrolment, each -> each));
    return new AttemptsPage(
        work,
        stuck.stream()
            .flatMap(
                each ->
                    Optional.ofNullable(people.get(each.enrolment())).stream()
                        .map(person -> row(each, person, frame)))
            .toList(),
        form);
  }

  private static AttemptsPage.Row row(Stuck stuck, Participant person, Frame frame) {
    return new AttemptsPage.Row(
        stuck.enrolment().value().toString(),
        person.name().value(),
        frame.text("courses.attempts.count", "count", stuck.attempts()));
  }
}
