package nl.schakel.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.access.usecase.EndLoginSessions;
import nl.schakel.access.usecase.LogIn;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** In and out. */
@Controller
@Requires(Permission.ANYONE)
class LoginController {

  private static final String TEXTS = "access.login";

  private final LogIn logIn;
  private final EndLoginSessions sessions;
  private final RememberedCallers remembered;
  private final CsrfCookies csrfCookies;
  private final Waiting waiting;

  LoginController(
      LogIn logIn,
      EndLoginSessions sessions,
      RememberedCallers remembered,
      CsrfCookies csrfCookies,
      Waiting waiting) {
    this.logIn = logIn;
    this.sessions = sessions;
    this.remembered = remembered;
    this.csrfCookies = csrfCookies;
    this.waiting = waiting;
  }

  @GetMapping("/login")
  View show(@RequestParam(required = false) @Nullable String next, Caller caller, Frame frame) {
    String goal = ReturnAddress.checked(next);
    return caller.actor().isPresent()
        ? frame.seeOther(goal)
        : frame.show(new LoginPage(FormView.empty(TEXTS), goal, Optional.empty()));
  }

  @PostMapping("/login")
  View logIn(Input input, HttpServletRequest request, HttpServletResponse response, Frame frame) {
    String next = ReturnAddress.checked(Typed.in(input, "next"));
    return switch (logIn.logIn(command(input, request))) {
      case LogIn.Outcome.LoggedIn(_, var secret) -> {
        changeCookies(secret, request, response);
        yield frame.seeOther(next);
      }
      case LogIn.Outcome.Refused _ -> {
        FieldError error = FieldError.of("/email", "LOGIN_REFUSED");
        yield frame.refuse(new LoginPage(Typed.again(TEXTS, input, error), next, Optional.empty()));
      }
      case LogIn.Outcome.TooManyAttempts(var until) -> {
        waiting.tell(until, response);
        yield frame.show(
            new LoginPage(Typed.again(TEXTS, input), next, waiting.time(until, frame)),
            HttpStatus.TOO_MANY_REQUESTS);
      }
    };
  }

  private static LogIn.Command command(Input input, HttpServletRequest request) {
    String device = Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
    return new LogIn.Command(
        Typed.in(input, "email"), Typed.in(input, "password"), request.getRemoteAddr(), device);
  }

  /** Nothing of before the login is good after it: neither a session nor a form. */
  private void changeCookies(
      String secret, HttpServletRequest request, HttpServletResponse response) {
    endSession();
    csrfCookies.saveToken(null, request, response);
    SessionCookie.write(secret, request, response);
  }

  @PostMapping("/logout")
  View logOut(HttpServletRequest request, HttpServletResponse response, Frame frame) {
    endSession();
    csrfCookies.saveToken(null, request, response);
    SessionCookie.clear(request, response);
    return frame.seeOther("/", "access.notice.loggedOut");
  }

  private void endSession() {
    Callers.recognised().ifPresent(caller -> sessions.end(caller.actor(), caller.credential()));
    remembered.forgetAll();
  }
}
