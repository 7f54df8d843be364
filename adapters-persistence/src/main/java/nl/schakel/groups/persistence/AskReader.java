package nl.schakel.groups.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupEvent.AskStep;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Ask;
import nl.schakel.groups.model.Ask.Question;
import nl.schakel.groups.query.GroupBook.Asked;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;

/** How asks are read and written. */
final class AskReader {

  private AskReader() {}

  static Map<String, @Nullable Object> columns(Ask ask) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("id", ask.getId().value());
    columns.put("state", ask.standing().name());
    columns.put("answeredAt", null);
    columns.put("reason", null);
    switch (ask) {
      case Ask.Open _ -> {}
      case Ask.Accepted(var _, var at) -> columns.put("answeredAt", Moments.utc(at));
      case Ask.Declined(var _, var reason, var at) -> {
        columns.put("answeredAt", Moments.utc(at));
        columns.put("reason", reason.orElse(null));
      }
      case Ask.Withdrawn(var _, var at) -> columns.put("answeredAt", Moments.utc(at));
    }
    return columns;
  }

  static Ask ask(ResultSet row) throws SQLException {
    Question question = question(row);
    return switch (standing(row)) {
      case ASKED -> new Ask.Open(question);
      case ACCEPTED -> new Ask.Accepted(question, Moments.read(row, "answered_at"));
      case DECLINED -> new Ask.Declined(question, reason(row), Moments.read(row, "answered_at"));
      case WITHDRAWN -> new Ask.Withdrawn(question, Moments.read(row, "answered_at"));
    };
  }

  static Asked asked(ResultSet row) throws SQLException {
    return new Asked(question(row), standing(row), reason(row));
  }

  private static AskStep standing(ResultSet row) throws SQLException {
    return AskStep.valueOf(row.getString("ask_state"));
  }

  private static Optional<String> reason(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getString("ask_reason"));
  }

  static Question question(ResultSet row) throws SQLException {
    return new Question(
        new AskId(GroupColumns.id(row, "ask_id")),
        new ParentGroupId(GroupColumns.id(row, "group_id")),
        maybeId(row, "meeting_id").map(MeetingId::new),
        GroupPart.valueOf(row.getString("part")),
        new PersonId(GroupColumns.id(row, "person")),
        maybeId(row, "organisation").map(OrganisationId::new),
        Optional.ofNullable(row.getString("substitution")),
        Moments.read(row, "asked_at"));
  }

  private static Optional<UUID> maybeId(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(GroupColumns.id(row, column));
  }
}
