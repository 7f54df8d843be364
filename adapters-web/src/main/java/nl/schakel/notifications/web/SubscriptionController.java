package nl.schakel.notifications.web;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.notifications.usecase.ReadCalendar;
import nl.schakel.shared.web.Frame;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The secret address of one's own calendar. */
@Controller
@Requires(Permission.SIGNED_IN)
class SubscriptionController {

  private static final String PATH = "/my/calendar";

  private final ReadCalendar calendars;
  private final String site;

  SubscriptionController(ReadCalendar calendars, @Value("${schakel.address}") String site) {
    this.calendars = calendars;
    this.site = site;
  }

  @GetMapping(PATH)
  View explain(Frame frame) {
    return frame.show(new SubscriptionPage(Optional.empty()));
  }

  /** Answers with the page itself: only a hash of the address is kept, so it is shown here once. */
  @PostMapping(PATH)
  View subscribe(Actor actor, Frame frame) {
    String secret = calendars.newSecret(actor.person());
    return frame.show(new SubscriptionPage(Optional.of(site + "/calendar/" + secret + ".ics")));
  }
}
