package nl.schakel.newsletters.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.newsletters.usecase.Subscribe;
import nl.schakel.newsletters.usecase.Subscribe.Command;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.web.Answers.Limited;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Subscribing, for programs: they learn as little as everybody else who types an address. */
@RestController
@RequestMapping("/api/v1/newsletter-subscriptions")
@Requires(Permission.ANYONE)
class NewsletterSubscriptionsApi {

  private final Subscribe subscribing;
  private final PreferencesForm preferences;

  NewsletterSubscriptionsApi(Subscribe subscribing, PreferencesForm preferences) {
    this.subscribing = subscribing;
    this.preferences = preferences;
  }

  /**
   * What is asked for.
   *
   * @param topics codes; none for everything
   */
  record SubscriptionAsked(String email, String language, List<String> topics) {}

  /**
   * What there is to know: a mail asks the owner of the address.
   *
   * @param topics none for everything
   */
  record SubscriptionTaken(String language, Set<String> topics, String next) {}

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Limited("newsletter")
  SubscriptionTaken subscribe(@Accepts(SubscriptionAsked.class) Input input) {
    var email = input.required("email", EmailAddress::parse);
    var chosen = preferences.read(input);
    Command command = input.orReject(() -> new Command(email.get(), chosen.get()));
    return switch (subscribing.subscribe(command)) {
      case Subscribe.Outcome.Taken _ -> taken(command);
    };
  }

  private static SubscriptionTaken taken(Command command) {
    return new SubscriptionTaken(
        command.preferences().language().tag(),
        command.preferences().topics().stream()
            .map(topic -> topic.value().value())
            .collect(Collectors.toUnmodifiableSet()),
        "CONFIRM_BY_MAIL");
  }
}
