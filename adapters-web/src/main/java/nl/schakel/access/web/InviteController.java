package nl.schakel.access.web;

import java.util.List;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.access.Role;
import nl.schakel.access.usecase.AdministerAccounts;
import nl.schakel.access.usecase.AdministerAccounts.Invitation;
import nl.schakel.access.usecase.AdministerAccounts.Invited;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Asks people in. */
@Controller
@Requires(Permission.ADMINISTER)
class InviteController {

  private static final String HERE = "/administration/accounts/invite";
  private static final String TEXTS = "access.invite";

  private final AdministerAccounts accounts;
  private final AccountRoles roles;

  InviteController(AdministerAccounts accounts, AccountRoles roles) {
    this.accounts = accounts;
    this.roles = roles;
  }

  @GetMapping(HERE)
  View ask(Frame frame) {
    return frame.show(page(FormView.empty(TEXTS), frame));
  }

  @PostMapping(HERE)
  View invite(Actor actor, Input input, Frame frame) {
    return switch (read(actor, input)) {
      case Input.Outcome.Rejected<Invitation>(var errors) ->
          frame.refuse(page(Typed.again(TEXTS, input, errors), frame));
      case Input.Outcome.Accepted<Invitation>(Invitation invitation) ->
          switch (accounts.invite(invitation)) {
            case Invited.Sent(AccountId id) ->
                frame.seeOther(addressOf(id), "access.notice.invited");
            case Invited.HasAccountAlready(AccountId id) ->
                frame.seeOther(addressOf(id), "access.notice.knownAlready");
          };
    };
  }

  static String addressOf(AccountId id) {
    return "/administration/accounts/" + id.value();
  }

  private static Input.Outcome<Invitation> read(Actor actor, Input input) {
    var name = input.required("name", PersonName::parse);
    var email = input.required("email", EmailAddress::parse);
    var language = input.required("language", Language::parse);
    var role = input.required("role", As.oneOf(Role.class));
    var organisation = input.id("organisation", OrganisationId::new);
    return input.outcome(
        () ->
            new Invitation(
                actor,
                name.get(),
                email.get(),
                language.get(),
                Set.of(new Assignment(role.get(), organisation.get()))));
  }

  private InvitePage page(FormView form, Frame frame) {
    List<Option> languages =
        frame.languages().stream().map(l -> Option.of(l.tag(), frame.nameOf(l))).toList();
    return new InvitePage(form, roles.roles(frame), roles.organisations(frame), languages);
  }
}
