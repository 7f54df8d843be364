package nl.schakel.access.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.access.query.AccountList;
import nl.schakel.access.query.AccountList.Line;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Finds the accounts of people. */
@Controller
@Requires(Permission.ADMINISTER)
class AccountsController {

  private static final int MOST_FOUND = 100;

  private final AccountList accounts;
  private final People people;
  private final AccountRoles roles;

  AccountsController(AccountList accounts, People people, AccountRoles roles) {
    this.accounts = accounts;
    this.people = people;
    this.roles = roles;
  }

  @GetMapping("/administration/accounts")
  View list(@RequestParam(defaultValue = "") String text, PageRequest request, Frame frame) {
    return frame.show(text.isBlank() ? all(request, frame) : found(text, frame));
  }

  private AccountsPage all(PageRequest request, Frame frame) {
    Page<Line> page = accounts.page(request);
    Pages pages =
        Pages.numbered(
            page.number(),
            page.totalPages(),
            number -> "/administration/accounts?pageNumber=" + number);
    Map<PersonId, PersonCard> cards =
        people.cards(page.items().stream().map(Line::person).toList());
    return new AccountsPage("", rows(page.items(), cards, frame), pages);
  }

  private AccountsPage found(String text, Frame frame) {
    Map<PersonId, PersonCard> cards =
        people.search(text, MOST_FOUND).stream()
            .collect(Collectors.toUnmodifiableMap(PersonCard::id, card -> card));
    List<AccountsPage.Row> rows = rows(accounts.ofPersons(cards.keySet()), cards, frame);
    return new AccountsPage(text, rows, Pages.keyset(Optional.empty(), Optional.empty()));
  }

  private List<AccountsPage.Row> rows(
      Collection<Line> lines, Map<PersonId, PersonCard> cards, Frame frame) {
    return lines.stream()
        .map(line -> row(line, Optional.ofNullable(cards.get(line.person())), frame))
        .toList();
  }

  private AccountsPage.Row row(Line line, Optional<PersonCard> card, Frame frame) {
    return new AccountsPage.Row(
        line.id().value(),
        card.map(person -> person.name().value()).orElse("–"),
        card.map(person -> person.email().value()).orElse(""),
        AccountRoles.status(line.state(), frame),
        roles.inWords(line.assignments(), frame).stream().map(AccountRoles.Named::words).toList());
  }
}
