package nl.schakel.notifications.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.notifications.MailId;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Dead;
import nl.schakel.notifications.model.OutgoingMail.Details;
import nl.schakel.notifications.model.OutgoingMail.Dropped;
import nl.schakel.notifications.model.OutgoingMail.Held;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.model.OutgoingMail.Sent;
import nl.schakel.notifications.model.OutgoingMail.Waiting;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The columns of a mail that change, and how a whole one is read. */
record MailRow(
    String state,
    int attempts,
    @Nullable Instant dueAt,
    @Nullable Instant overAt,
    @Nullable String lastError) {

  private static final TypeReference<Map<String, String>> PARTS = new TypeReference<>() {};

  static MailRow of(OutgoingMail mail) {
    return switch (mail) {
      case Waiting(var _, int attempts, var notBefore, var error) ->
          new MailRow("WAITING", attempts, notBefore, null, error.orElse(null));
      case Held(var _, int attempts, var lookAgainAt) ->
          new MailRow("HELD", attempts, lookAgainAt, null, null);
      case Sending(var _, int attempts, var leaseUntil) ->
          new MailRow("SENDING", attempts, leaseUntil, null, null);
      case Sent(var _, int attempts, var at, var delayed) ->
          new MailRow("SENT", attempts, null, at, delayed.orElse(null));
      case Dropped(var _, int attempts, var at) -> new MailRow("DROPPED", attempts, null, at, null);
      case Dead(var _, int attempts, var at, var error) ->
          new MailRow("DEAD", attempts, null, at, error);
    };
  }

  static OutgoingMail read(ResultSet row, JsonMapper json) throws SQLException {
    Details details = details(row, json);
    int attempts = row.getInt("attempts");
    return switch (row.getString("state")) {
      case "WAITING" ->
          new Waiting(
              details,
              attempts,
              Moments.read(row, "due_at"),
              Optional.ofNullable(row.getString("last_error")));
      case "HELD" -> new Held(details, attempts, Moments.read(row, "due_at"));
      case "SENDING" -> new Sending(details, attempts, Moments.read(row, "due_at"));
      case "SENT" ->
          new Sent(
              details,
              attempts,
              Moments.read(row, "over_at"),
              Optional.ofNullable(row.getString("last_error")));
      case "DROPPED" -> new Dropped(details, attempts, Moments.read(row, "over_at"));
      case "DEAD" ->
          new Dead(details, attempts, Moments.read(row, "over_at"), row.getString("last_error"));
      default -> throw new IllegalStateException("mail in an unknown state");
    };
  }

  static Details details(ResultSet row, JsonMapper json) throws SQLException {
    MatterColumns matter =
        new MatterColumns(row.getString("kind"), json.readValue(row.getString("matter"), PARTS));
    return new Details(
        new MailId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("recipient", UUID.class)),
        matter.toMatter(),
        row.getString("message_id"),
        Moments.read(row, "created_at"));
  }
}
