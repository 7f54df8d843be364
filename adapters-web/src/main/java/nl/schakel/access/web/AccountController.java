package nl.schakel.access.web;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.access.Role;
import nl.schakel.access.usecase.AdministerAccounts;
import nl.schakel.access.usecase.AdministerAccounts.Changed;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What an administrator does with one account. */
@Controller
@Requires(Permission.ADMINISTER)
@RequestMapping("/administration/accounts/{id}")
class AccountController {

  private final AdministerAccounts accounts;
  private final AccountPages pages;
  private final RememberedCallers remembered;

  AccountController(AdministerAccounts accounts, AccountPages pages, RememberedCallers remembered) {
    this.accounts = accounts;
    this.pages = pages;
    this.remembered = remembered;
  }

  @GetMapping
  View show(@PathVariable UUID id, Frame frame) {
    return frame.show(pages.page(new AccountId(id), frame));
  }

  @PostMapping("/roles")
  View addRole(@PathVariable UUID id, Actor actor, Input input, Frame frame) {
    AccountId account = new AccountId(id);
    return switch (input.outcome(assignmentReader(input))) {
      case Input.Outcome.Rejected<Assignment>(var errors) ->
          frame.refuse(
              pages.page(
                  account,
                  Typed.again(AccountPages.ROLE, input, errors),
                  FormView.empty(AccountPages.WORK),
                  frame));
      case Input.Outcome.Accepted<Assignment>(Assignment more) -> {
        Set<Assignment> all = assignmentsOf(account);
        all.add(more);
        yield answer(account, accounts.assign(actor, account, all), frame);
      }
    };
  }

  @PostMapping("/roles/removal")
  View removeRole(@PathVariable UUID id, Actor actor, Input input, Frame frame) {
    AccountId account = new AccountId(id);
    Set<Assignment> all = assignmentsOf(account);
    all.remove(input.orReject(assignmentReader(input)));
    return answer(account, accounts.assign(actor, account, all), frame);
  }

  private static Supplier<Assignment> assignmentReader(Input input) {
    var role = input.required("role", As.oneOf(Role.class));
    var organisation = input.id("organisation", OrganisationId::new);
    return () -> new Assignment(role.get(), organisation.get());
  }

  private Set<Assignment> assignmentsOf(AccountId account) {
    return new HashSet<>(pages.line(account).assignments());
  }

  @PostMapping("/deactivation")
  View deactivate(@PathVariable UUID id, Actor actor, Frame frame) {
    AccountId account = new AccountId(id);
    return answer(account, accounts.deactivate(actor, account), frame);
  }

  private View answer(AccountId account, Changed outcome, Frame frame) {
    remembered.forgetAll();
    String notice =
        switch (outcome) {
          case Changed.Done _ -> "access.notice.changed";
          case Changed.LastAdministrator _ -> "access.notice.lastAdministrator";
        };
    return frame.seeOther(InviteController.addressOf(account), notice);
  }

  @PostMapping("/link")
  View sendLink(@PathVariable UUID id, Actor actor, Frame frame) {
    AccountId account = new AccountId(id);
    accounts.sendLink(actor, account);
    return frame.seeOther(InviteController.addressOf(account), "access.notice.linkSent");
  }
}
