package nl.schakel.learning.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.query.EditionRoster.Heading;
import nl.schakel.learning.usecase.EnrolInEditions;
import nl.schakel.learning.usecase.EnrolInEditions.Command;
import nl.schakel.learning.usecase.EnrolInEditions.Outcome;
import nl.schakel.learning.usecase.EnrolInEditions.Who;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.FieldError;
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

/** Enrols somebody who phoned. */
@Controller
@RequestMapping("/planning/editions/{id}/enrolments/new")
@Requires(Permission.MANAGE_ENROLMENTS)
class EnrolSomebodyController {

  private final OwnPlans own;
  private final EnrolInEditions enrolling;

  EnrolSomebodyController(OwnPlans own, EnrolInEditions enrolling) {
    this.own = own;
    this.enrolling = enrolling;
  }

  @GetMapping
  View form(@PathVariable UUID id, Actor actor, Frame frame) {
    Heading heading = own.roster(actor, new EditionId(id));
    return frame.show(new EnrolSomebodyPage(EnrolSomebodyPage.fresh(frame), heading));
  }

  @PostMapping
  View enrol(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Heading heading = own.roster(actor, new EditionId(id));
    var language = input.required("language", Language::parse);
    var person = EnrolForm.newcomer(input, frame.language());
    var statement = EnrolForm.statement(input);
    var form = new FormView(EnrolSomebodyPage.TEXTS, input.typed(), List.of());
    return switch (input.outcome(
        () ->
            new Command(
                List.of(heading.edition()),
                new Who.OnBehalf(actor, reading(language.get(), person.get())),
                statement.get()))) {
      case Rejected<Command>(var errors) ->
          frame.refuse(new EnrolSomebodyPage(form.withErrors(errors), heading));
      case Accepted<Command>(Command command) -> answer(command, form, heading, frame);
    };
  }

  private View answer(Command command, FormView form, Heading heading, Frame frame) {
    EnrolSomebodyPage page = new EnrolSomebodyPage(form, heading);
    return switch (enrolling.enrol(command).answers().getFirst().outcome()) {
      case Outcome.Admitted _ -> frame.seeOther(page.list(), "planning.notice.enrol.ADMITTED");
      case Outcome.Waitlisted _ -> frame.seeOther(page.list(), "planning.notice.enrol.WAITLISTED");
      case Outcome.UnderReview _ ->
          frame.seeOther(page.list(), "planning.notice.enrol.UNDER_REVIEW");
      case Outcome.AlreadyEnrolled _ -> refused(page, "/email", "ALREADY_ENROLLED", frame);
      case Outcome.Refused(var reason) -> refused(page, "/statement", reason.name(), frame);
    };
  }

  private static View refused(EnrolSomebodyPage page, String field, String why, Frame frame) {
    FormView form = page.form().withErrors(List.of(FieldError.of(field, why)));
    return frame.refuse(new EnrolSomebodyPage(form, page.heading()));
  }

  private static Who.Newcomer reading(Language language, Who.Newcomer person) {
    return new Who.Newcomer(
        person.name(), person.email(), language, person.organisation(), person.jobTitle());
  }
}
