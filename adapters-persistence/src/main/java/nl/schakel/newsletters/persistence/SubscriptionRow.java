package nl.schakel.newsletters.persistence;

import java.time.Instant;
import nl.schakel.newsletters.model.Subscription;
import nl.schakel.newsletters.model.Subscription.Active;
import nl.schakel.newsletters.model.Subscription.Asked;
import nl.schakel.newsletters.model.Subscription.Resting;
import org.jspecify.annotations.Nullable;

/** The columns of a subscription that its state decides. */
record SubscriptionRow(
    String state,
    int times,
    @Nullable Instant confirmBy,
    @Nullable Instant since,
    int refusals,
    @Nullable Instant restingSince) {

  static SubscriptionRow of(Subscription subscription) {
    return switch (subscription) {
      case Asked(var _, int times, var _, var confirmBy) ->
          new SubscriptionRow("ASKED", times, confirmBy, null, 0, null);
      case Active(var _, var since, int refusals, var _) ->
          new SubscriptionRow("ACTIVE", 1, null, since, refusals, null);
      case Resting(var _, var restingSince, var since, var _) ->
          new SubscriptionRow("RESTING", 1, null, since, 0, restingSince);
    };
  }
}
