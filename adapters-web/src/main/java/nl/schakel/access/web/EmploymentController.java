package nl.schakel.access.web;

import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.people.usecase.KeepPersons;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where the owner of an account works; eligibility for trainings looks at that. */
@Controller
@Requires(Permission.ADMINISTER)
@RequestMapping("/administration/accounts/{id}/employments")
class EmploymentController {

  private final KeepPersons persons;
  private final AccountPages pages;

  EmploymentController(KeepPersons persons, AccountPages pages) {
    this.persons = persons;
    this.pages = pages;
  }

  private record Work(OrganisationId organisation, String jobTitle) {}

  @PostMapping
  View employ(@PathVariable UUID id, Actor actor, Input input, Frame frame) {
    AccountId account = new AccountId(id);
    var organisation = input.id("employer", OrganisationId::new);
    var jobTitle =
        input.required("jobTitle", typed -> PlainText.line(typed, KeepPersons.MAXIMUM_JOB_TITLE));
    return switch (input.outcome(() -> new Work(organisation.get(), jobTitle.get()))) {
      case Input.Outcome.Rejected<Work>(var errors) ->
          frame.refuse(
              pages.page(
                  account,
                  FormView.empty(AccountPages.ROLE),
                  Typed.again(AccountPages.WORK, input, errors),
                  frame));
      case Input.Outcome.Accepted<Work>(Work work) -> {
        persons.employ(
            personOf(account), work.organisation(), work.jobTitle(), actor.account().value());
        yield done(account, frame);
      }
    };
  }

  @PostMapping("/removal")
  View end(@PathVariable UUID id, Actor actor, Input input, Frame frame) {
    AccountId account = new AccountId(id);
    OrganisationId employer = input.orReject(input.id("employer", OrganisationId::new));
    persons.endEmployment(personOf(account), employer, actor.account().value());
    return done(account, frame);
  }

  private PersonId personOf(AccountId account) {
    return pages.line(account).person();
  }

  private static View done(AccountId account, Frame frame) {
    return frame.seeOther(InviteController.addressOf(account), "access.notice.changed");
  }
}
