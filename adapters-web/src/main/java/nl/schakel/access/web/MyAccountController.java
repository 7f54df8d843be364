package nl.schakel.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.access.usecase.ChoosePassword;
import nl.schakel.access.usecase.ChoosePassword.Outcome;
import nl.schakel.access.usecase.EndLoginSessions;
import nl.schakel.access.usecase.RecogniseCaller.Outcome.Recognised;
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

/** One's own locks: the password, and where one is logged in. */
@Controller
@Requires(Permission.SIGNED_IN)
class MyAccountController {

  private static final String HERE = "/my/account";

  private final MyAccountPages pages;
  private final ChoosePassword choosePassword;
  private final EndLoginSessions sessions;
  private final RememberedCallers remembered;
  private final Waiting waiting;

  MyAccountController(
      MyAccountPages pages,
      ChoosePassword choosePassword,
      EndLoginSessions sessions,
      RememberedCallers remembered,
      Waiting waiting) {
    this.pages = pages;
    this.choosePassword = choosePassword;
    this.sessions = sessions;
    this.remembered = remembered;
    this.waiting = waiting;
  }

  @GetMapping(HERE)
  View show(Actor actor, Frame frame) {
    return frame.show(pages.page(actor, frame));
  }

  @PostMapping("/my/account/password")
  View changePassword(Actor actor, Input input, HttpServletResponse response, Frame frame) {
    Outcome outcome =
        choosePassword.change(
            new ChoosePassword.Change(
                actor,
                currentSession(),
                Typed.in(input, "currentPassword"),
                Typed.in(input, "newPassword")));
    remembered.forgetAll();
    return switch (outcome) {
      case Outcome.Chosen _ -> frame.seeOther(HERE, "access.notice.passwordChanged");
      case Outcome.NotTheCurrentOne _ ->
          refuse(actor, frame, FieldError.of("/currentPassword", "NOT_THE_PASSWORD"));
      case Outcome.Unfit(var code) -> refuse(actor, frame, FieldError.of("/newPassword", code));
      case Outcome.TooManyAttempts(var until) -> {
        waiting.tell(until, response);
        FormView empty = FormView.empty(MyAccountPages.PASSWORD);
        yield frame.show(
            pages.withPassword(actor, frame, empty, waiting.time(until, frame)),
            HttpStatus.TOO_MANY_REQUESTS);
      }
      case Outcome.LinkIsOver _ -> throw new IllegalStateException("there was no link");
    };
  }

  private View refuse(Actor actor, Frame frame, FieldError error) {
    FormView form = FormView.empty(MyAccountPages.PASSWORD).withErrors(List.of(error));
    return frame.refuse(pages.withPassword(actor, frame, form, Optional.empty()));
  }

  @PostMapping("/my/account/sessions/{id}/end")
  View end(@PathVariable UUID id, Actor actor, Frame frame) {
    sessions.end(actor, id);
    remembered.forgetAll();
    return frame.seeOther(HERE, "access.notice.sessionEnded");
  }

  @PostMapping("/my/account/sessions/end-others")
  View endOthers(Actor actor, Frame frame) {
    sessions.endOthers(actor, currentSession());
    remembered.forgetAll();
    return frame.seeOther(HERE, "access.notice.sessionEnded");
  }

  private static UUID currentSession() {
    return Callers.recognised().map(Recognised::credential).orElseThrow();
  }
}
