package nl.schakel.newsletters.persistence;

import static nl.schakel.shared.persistence.Moments.utc;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
    int refusalsBefore,
    @Nullable Instant restingSince) {

  private static SubscriptionRow of(Subscription subscription) {
    return switch (subscription) {
      case Asked(var _, int times, var _, var confirmBy) ->
          new SubscriptionRow("ASKED", times, confirmBy, null, 0, 0, null);
      case Active(var _, var since, int refusals, int before, var _) ->
          new SubscriptionRow("ACTIVE", 1, null, since, refusals, before, null);
      case Resting(var _, var restingSince, var since, var _) ->
          new SubscriptionRow("RESTING", 1, null, since, 0, 0, restingSince);
    };
  }

  static Map<String, @Nullable Object> columns(Subscription subscription) {
    SubscriptionRow row = of(subscription);
    var preferences = subscription.details().preferences();
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("id", subscription.getId().value());
    columns.put("email", subscription.details().email().value());
    columns.put("language", preferences.language().tag());
    columns.put(
        "topics",
        preferences.topics().stream()
            .map(it -> it.value().value())
            .sorted()
            .toArray(String[]::new));
    columns.put("state", row.state());
    columns.put("lastAsked", utc(subscription.lastAsked()));
    columns.put("times", row.times());
    columns.put("confirmBy", utc(Optional.ofNullable(row.confirmBy())));
    columns.put("since", utc(Optional.ofNullable(row.since())));
    columns.put("refusals", row.refusals());
    columns.put("refusalsBefore", row.refusalsBefore());
    columns.put("restingSince", utc(Optional.ofNullable(row.restingSince())));
    return columns;
  }
}
