package nl.schakel.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.access.usecase.ChoosePassword;
import nl.schakel.access.usecase.ChoosePassword.Outcome;
import nl.schakel.access.usecase.ChoosePassword.Request;
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

/** A first password, or another after the old one was forgotten. */
@Controller
@Requires(Permission.ANYONE)
class PasswordController {

  private static final String FORGOTTEN = "access.forgotten";
  private static final String CHOOSE = "access.choose";

  private final ChoosePassword choosePassword;
  private final LinkTokens links;
  private final RememberedCallers remembered;
  private final Waiting waiting;

  PasswordController(
      ChoosePassword choosePassword,
      LinkTokens links,
      RememberedCallers remembered,
      Waiting waiting) {
    this.choosePassword = choosePassword;
    this.links = links;
    this.remembered = remembered;
    this.waiting = waiting;
  }

  @GetMapping("/password/forgotten")
  View askAddress(Frame frame) {
    return frame.show(new ForgottenPage(FormView.empty(FORGOTTEN), Optional.empty()));
  }

  @PostMapping("/password/forgotten")
  View requestLink(
      Input input, HttpServletRequest request, HttpServletResponse response, Frame frame)
      throws InterruptedException {
    SameTime time = SameTime.fromNow();
    Request outcome = choosePassword.requestLink(Typed.in(input, "email"), request.getRemoteAddr());
    time.pass();
    return switch (outcome) {
      case Request.Taken _ -> frame.seeOther("/password/forgotten/sent");
      case Request.TooManyRequests(var until) -> {
        waiting.tell(until, response);
        yield frame.show(
            new ForgottenPage(Typed.again(FORGOTTEN, input), waiting.time(until, frame)),
            HttpStatus.TOO_MANY_REQUESTS);
      }
    };
  }

  @GetMapping("/password/forgotten/sent")
  View linkIsSent(Frame frame) {
    return frame.show(new LinkSentPage());
  }

  /** Only looks: mail scanners follow links too. */
  @GetMapping("/password/new/{link}")
  View askPassword(@PathVariable String link, Frame frame) {
    boolean good =
        links.resolve(Purpose.PASSWORD_RESET, link).isPresent()
            || links.resolve(Purpose.INVITATION, link).isPresent();
    return good
        ? frame.show(new ChoosePasswordPage(FormView.empty(CHOOSE), "/password/new/" + link))
        : frame.show(new LinkOverPage(), HttpStatus.GONE);
  }

  @PostMapping("/password/new/{link}")
  View choosePassword(@PathVariable String link, Input input, Frame frame) {
    Outcome outcome = choosePassword.byLink(link, Typed.in(input, "password"));
    remembered.forgetAll();
    return switch (outcome) {
      case Outcome.Chosen _ -> frame.seeOther("/login", "access.notice.passwordChosen");
      case Outcome.Unfit(var code) -> {
        FormView form = Typed.again(CHOOSE, input, FieldError.of("/password", code));
        yield frame.refuse(new ChoosePasswordPage(form, "/password/new/" + link));
      }
      case Outcome.LinkIsOver _, Outcome.NotTheCurrentOne _, Outcome.TooManyAttempts _ ->
          frame.show(new LinkOverPage(), HttpStatus.GONE);
    };
  }
}
