package nl.schakel.access.web;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.access.usecase.KeepAccessTokens;
import nl.schakel.access.usecase.KeepAccessTokens.Command;
import nl.schakel.access.usecase.KeepAccessTokens.Outcome;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Keys for the API. */
@Controller
@Requires(Permission.SIGNED_IN)
class MyTokensController {

  private static final int LONGEST_DAYS = 366;

  private final KeepAccessTokens tokens;
  private final MyAccountPages pages;
  private final RememberedCallers remembered;

  MyTokensController(KeepAccessTokens tokens, MyAccountPages pages, RememberedCallers remembered) {
    this.tokens = tokens;
    this.pages = pages;
    this.remembered = remembered;
  }

  @PostMapping("/my/account/tokens")
  View create(Actor actor, Input input, Frame frame) {
    return switch (read(actor, input)) {
      case Input.Outcome.Rejected<Command>(var errors) -> refuse(actor, input, errors, frame);
      case Input.Outcome.Accepted<Command>(Command command) -> create(command, input, frame);
    };
  }

  private static Input.Outcome<Command> read(Actor actor, Input input) {
    var name =
        input.required("name", typed -> PlainText.line(typed, KeepAccessTokens.MAXIMUM_NAME));
    var scope = input.required("scope", As.oneOf(Actor.Scope.class));
    var days = input.required("days", As.integer(1, LONGEST_DAYS));
    return input.outcome(
        () -> new Command(actor, name.get(), scope.get(), Duration.ofDays(days.get())));
  }

  private View create(Command command, Input input, Frame frame) {
    return switch (tokens.create(command)) {
      case Outcome.Created(_, var secret) ->
          frame.showOnce(new NewTokenPage(command.name(), secret), "/my/account");
      case Outcome.TooMany _ ->
          refuse(command.actor(), input, List.of(FieldError.of("/name", "TOO_MANY_TOKENS")), frame);
    };
  }

  private View refuse(Actor actor, Input input, List<FieldError> errors, Frame frame) {
    return frame.refuse(
        pages.withToken(actor, frame, Typed.again(MyAccountPages.TOKEN, input, errors)));
  }

  @PostMapping("/my/account/tokens/{id}/revoke")
  View revoke(@PathVariable UUID id, Actor actor, Frame frame) {
    tokens.revoke(actor, id);
    remembered.forgetAll();
    return frame.seeOther("/my/account", "access.notice.tokenRevoked");
  }
}
