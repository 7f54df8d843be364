package nl.schakel.newsletters.web;

import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.newsletters.usecase.KeepSubscription;
import nl.schakel.newsletters.usecase.KeepSubscription.Ending;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/**
 * Ends the newsletter, with one click of the reader or of the reader's mail program (RFC 8058):
 * that one sends no cookie and no token of a form, only what stands in the mail.
 */
@Controller
@Requires(Permission.ANYONE)
class UnsubscribeController {

  static final String PATH = "/newsletter/unsubscribe/";

  private final KeepSubscription subscriptions;

  UnsubscribeController(KeepSubscription subscriptions) {
    this.subscriptions = subscriptions;
  }

  @GetMapping(PATH + "{link}")
  View ask(@PathVariable String link, Frame frame) {
    return subscriptions.find(link).isPresent()
        ? frame.show(new UnsubscribePage(PATH + link, false))
        : SubscriptionLinkController.over(frame);
  }

  /** Done twice it is done: a program that asks again must not think that it failed. */
  @PostMapping(PATH + "{link}")
  View end(@PathVariable String link, Frame frame) {
    return switch (subscriptions.end(link)) {
      case Ending.Ended _, Ending.NothingThere _ ->
          frame.show(new UnsubscribePage(PATH + link, true));
    };
  }
}
