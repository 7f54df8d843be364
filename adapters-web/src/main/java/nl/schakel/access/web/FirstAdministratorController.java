package nl.schakel.access.web;

import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.access.usecase.BecomeFirstAdministrator;
import nl.schakel.access.usecase.BecomeFirstAdministrator.Command;
import nl.schakel.access.usecase.BecomeFirstAdministrator.Outcome;
import nl.schakel.people.usecase.KeepOrganisations;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The way into an empty install, by the link that its log shows. */
@Controller
@Requires(Permission.ANYONE)
class FirstAdministratorController {

  private static final String TEXTS = "access.first";

  private final BecomeFirstAdministrator becoming;

  FirstAdministratorController(BecomeFirstAdministrator becoming) {
    this.becoming = becoming;
  }

  @GetMapping("/first-administrator/{link}")
  View ask(@PathVariable String link, Frame frame) {
    return becoming.door(link) == BecomeFirstAdministrator.Door.OPEN
        ? frame.show(page(link, FormView.empty(TEXTS)))
        : frame.show(new LinkOverPage(), HttpStatus.GONE);
  }

  @PostMapping("/first-administrator/{link}")
  View become(@PathVariable String link, Input input, Frame frame) {
    return switch (read(link, input, frame)) {
      case Input.Outcome.Rejected<Command>(var errors) ->
          frame.refuse(page(link, Typed.again(TEXTS, input, errors)));
      case Input.Outcome.Accepted<Command>(Command command) -> become(command, input, frame);
    };
  }

  private static Input.Outcome<Command> read(String link, Input input, Frame frame) {
    var name = input.required("name", PersonName::parse);
    var email = input.required("email", EmailAddress::parse);
    var organisation =
        input.required(
            "organisation",
            typed -> PlainText.line(typed, KeepOrganisations.Description.MAXIMUM_NAME));
    return input.outcome(
        () ->
            new Command(
                link,
                name.get(),
                email.get(),
                frame.language(),
                organisation.get(),
                Typed.in(input, "password")));
  }

  private View become(Command command, Input input, Frame frame) {
    return switch (becoming.become(command)) {
      case Outcome.Welcome _ -> frame.seeOther("/login", "access.notice.firstAdministrator");
      case Outcome.LinkIsOver _ -> frame.show(new LinkOverPage(), HttpStatus.GONE);
      case Outcome.UnfitPassword(var code) -> {
        FieldError error = FieldError.of("/password", code);
        yield frame.refuse(page(command.link(), Typed.again(TEXTS, input, error)));
      }
    };
  }

  private static FirstAdministratorPage page(String link, FormView form) {
    return new FirstAdministratorPage(form, "/first-administrator/" + link);
  }
}
