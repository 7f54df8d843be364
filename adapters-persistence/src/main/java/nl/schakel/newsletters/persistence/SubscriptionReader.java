package nl.schakel.newsletters.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.newsletters.NewsletterCards.ReaderCard;
import nl.schakel.newsletters.SubscriptionId;
import nl.schakel.newsletters.model.Preferences;
import nl.schakel.newsletters.model.Subscription;
import nl.schakel.newsletters.model.Subscription.Active;
import nl.schakel.newsletters.model.Subscription.Asked;
import nl.schakel.newsletters.model.Subscription.Details;
import nl.schakel.newsletters.model.Subscription.Resting;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Moments;

/** Makes subscriptions of rows. */
final class SubscriptionReader {

  private SubscriptionReader() {}

  static Subscription read(ResultSet row, int number) throws SQLException {
    Details details = new Details(id(row), email(row), preferences(row));
    return switch (row.getString("state")) {
      case "ASKED" ->
          new Asked(
              details,
              row.getInt("times"),
              Moments.read(row, "last_asked"),
              Moments.read(row, "confirm_by"));
      case "ACTIVE" ->
          new Active(
              details,
              Moments.read(row, "since"),
              row.getInt("refusals"),
              row.getInt("refusals_before"),
              Moments.read(row, "last_asked"));
      case "RESTING" ->
          new Resting(
              details,
              Moments.read(row, "resting_since"),
              Moments.read(row, "since"),
              Moments.read(row, "last_asked"));
      default -> throw new IllegalStateException("subscription in an unknown state");
    };
  }

  static ReaderCard card(ResultSet row, int number) throws SQLException {
    Preferences preferences = preferences(row);
    return new ReaderCard(
        id(row),
        email(row),
        preferences.language(),
        preferences.topics(),
        Moments.readIfAny(row, "confirm_by"),
        "RESTING".equals(row.getString("state")));
  }

  static SubscriptionId id(ResultSet row) throws SQLException {
    return new SubscriptionId(row.getObject("id", UUID.class));
  }

  private static EmailAddress email(ResultSet row) throws SQLException {
    return new EmailAddress(row.getString("email"));
  }

  private static Preferences preferences(ResultSet row) throws SQLException {
    Set<TopicCode> topics =
        Stream.of((String[]) row.getArray("topics").getArray())
            .map(TopicCode::of)
            .collect(Collectors.toUnmodifiableSet());
    return new Preferences(new Language(row.getString("language")), topics);
  }
}
