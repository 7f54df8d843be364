package nl.schakel.newsletters.web;

import java.util.List;
import java.util.Map;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.newsletters.model.Preferences;
import nl.schakel.newsletters.usecase.KeepSubscription;
import nl.schakel.newsletters.usecase.KeepSubscription.Confirmation;
import nl.schakel.newsletters.usecase.KeepSubscription.Own;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/**
 * By the links in mails, without logging in. Following one only looks: scanners follow them too.
 */
@Controller
@Requires(Permission.ANYONE)
class SubscriptionLinkController {

  static final String CONFIRM = "/newsletter/confirm/";
  static final String PREFERENCES = "/newsletter/preferences/";

  private final KeepSubscription subscriptions;
  private final PreferencesForm form;

  SubscriptionLinkController(KeepSubscription subscriptions, PreferencesForm form) {
    this.subscriptions = subscriptions;
    this.form = form;
  }

  @GetMapping(CONFIRM + "{link}")
  View ask(@PathVariable String link, Frame frame) {
    return subscriptions.isConfirmable(link)
        ? frame.show(new ConfirmPage(CONFIRM + link))
        : over(frame);
  }

  @PostMapping(CONFIRM + "{link}")
  View confirm(@PathVariable String link, Frame frame) {
    return switch (subscriptions.confirm(link)) {
      case Confirmation.Confirmed(String own) ->
          frame.seeOther(PREFERENCES + own, "newsletters.notice.confirmed");
      case Confirmation.LinkIsOver _ -> over(frame);
    };
  }

  @GetMapping(PREFERENCES + "{link}")
  View preferences(@PathVariable String link, Frame frame) {
    return subscriptions
        .find(link)
        .map(own -> frame.show(page(own, link, frame)))
        .orElseGet(() -> over(frame));
  }

  @PostMapping(PREFERENCES + "{link}")
  View change(@PathVariable String link, Input input, Frame frame) {
    return switch (input.outcome(form.read(input))) {
      case Rejected<Preferences>(var errors) ->
          frame.refuse(page(form(input.typed(), errors), false, link, frame));
      case Accepted<Preferences>(var chosen) ->
          switch (subscriptions.change(link, chosen)) {
            case KeepSubscription.Outcome.Changed _ ->
                frame.seeOther(PREFERENCES + link, "newsletters.notice.changed");
            case KeepSubscription.Outcome.LinkIsOver _ -> over(frame);
          };
    };
  }

  private PreferencesPage page(Own own, String link, Frame frame) {
    FormView asKept = form(PreferencesForm.values(own.preferences()), List.of());
    return page(asKept, own.resting(), link, frame);
  }

  private PreferencesPage page(FormView view, boolean resting, String link, Frame frame) {
    return new PreferencesPage(
        view, form.choices(frame), PREFERENCES + link, UnsubscribeController.PATH + link, resting);
  }

  private static FormView form(Map<String, List<String>> values, List<FieldError> errors) {
    return new FormView(PreferencesForm.TEXTS, values, errors);
  }

  static View over(Frame frame) {
    return frame.show(new LinkOverPage(), HttpStatus.GONE);
  }
}
