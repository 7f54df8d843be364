package nl.schakel.access.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.AccountId;
import nl.schakel.access.query.AccountList;
import nl.schakel.access.query.AccountList.Line;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Puts the page of one account together, with its two forms as they are now. */
@Component
class AccountPages {

  static final String ROLE = "access.assign";
  static final String WORK = "people.work";

  private final AccountList accounts;
  private final People people;
  private final AccountRoles roles;

  AccountPages(AccountList accounts, People people, AccountRoles roles) {
    this.accounts = accounts;
    this.people = people;
    this.roles = roles;
  }

  Line line(AccountId id) {
    return accounts.find(id).orElseThrow(() -> new NotFoundException("account"));
  }

  AccountPage page(AccountId id, Frame frame) {
    return page(id, FormView.empty(ROLE), FormView.empty(WORK), frame);
  }

  AccountPage page(AccountId id, FormView role, FormView work, Frame frame) {
    Line line = line(id);
    Optional<PersonCard> card = people.find(line.person());
    return new AccountPage(
        card.map(person -> person.name().value()).orElse("–"),
        card.map(person -> person.email().value()).orElse(""),
        InviteController.addressOf(id),
        line.state(),
        AccountRoles.status(line.state(), frame),
        assignments(line, frame),
        card.map(person -> employments(person, frame)).orElse(List.of()),
        role,
        work,
        roles.roles(frame),
        roles.organisations(frame));
  }

  private List<AccountPage.RoleRow> assignments(Line line, Frame frame) {
    return roles.inWords(line.assignments(), frame).stream()
        .map(
            named ->
                new AccountPage.RoleRow(
                    named.assignment().role().name(),
                    named.assignment().organisation().value(),
                    named.words()))
        .toList();
  }

  private static List<AccountPage.WorkRow> employments(PersonCard person, Frame frame) {
    return person.employments().stream()
        .map(
            work ->
                new AccountPage.WorkRow(
                    work.organisation().id().value(),
                    work.jobTitle() + ", " + work.organisation().name().in(frame.language())))
        .toList();
  }
}
