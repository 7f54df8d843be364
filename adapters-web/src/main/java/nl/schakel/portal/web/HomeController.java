package nl.schakel.portal.web;

import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Where everybody comes in: who is logged in sees first what waits for them. */
@Controller
@Requires(Permission.ANYONE)
class HomeController {

  private final TodayShowing today;

  HomeController(TodayShowing today) {
    this.today = today;
  }

  @GetMapping("/")
  View home(Caller caller, Frame frame) {
    return caller
        .actor()
        .map(actor -> frame.show(page(actor, frame)))
        .orElseGet(() -> frame.show(new HomePage()));
  }

  private TodayPage page(Actor actor, Frame frame) {
    return today.page(actor, frame);
  }
}
