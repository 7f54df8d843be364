package nl.schakel.parents.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Alias;
import nl.schakel.parents.model.ComeCode;
import nl.schakel.parents.model.Parent;
import nl.schakel.parents.model.Parent.Invitation;
import nl.schakel.parents.model.Parent.Known;
import nl.schakel.parents.model.Parent.Parenthood;
import nl.schakel.parents.model.Parent.Route;
import nl.schakel.parents.model.Phone;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;

/** How a parent is written in columns. */
final class ParentRow {

  private ParentRow() {}

  static Map<String, @Nullable Object> columns(Parent parent) {
    Invitation invitation = parent.invitation();
    Map<String, @Nullable Object> columns = new HashMap<>(known(invitation.known()));
    columns.put("id", invitation.id().value());
    columns.put("group", invitation.group().value());
    columns.put("code", invitation.code().value());
    columns.put("route", invitation.route().name());
    columns.put("by", invitation.by().map(PersonId::value).orElse(null));
    columns.put("at", Moments.utc(invitation.at()));
    columns.put("wantsCall", invitation.wantsCall());
    columns.put("state", parent.state().name());
    columns.put("since", since(parent).map(Moments::utc).orElse(null));
    return columns;
  }

  private static Map<String, @Nullable Object> known(Known known) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("alias", known.alias().value());
    columns.put("phone", known.phone().map(Phone::value).orElse(null));
    columns.put("language", known.language().map(Language::tag).orElse(null));
    columns.put("parenthood", known.parenthood().map(Enum::name).orElse(null));
    columns.put("childcare", known.childcare());
    return columns;
  }

  private static Optional<Instant> since(Parent parent) {
    return switch (parent) {
      case Parent.Invited _ -> Optional.empty();
      case Parent.Waiting(var _, var since) -> Optional.of(since);
      case Parent.Coming(var _, var since) -> Optional.of(since);
      case Parent.StayingAway(var _, var since) -> Optional.of(since);
    };
  }

  static Parent parent(ResultSet row) throws SQLException {
    Invitation invitation =
        new Invitation(
            new ParentId(id(row, "id")),
            new ParentGroupId(id(row, "group_id")),
            known(row),
            new ComeCode(row.getString("code")),
            Route.valueOf(row.getString("route")),
            Optional.ofNullable(row.getObject("invited_by", UUID.class)).map(PersonId::new),
            Moments.readIfAny(row, "invited_at").orElseThrow(),
            row.getBoolean("wants_call"));
    Instant since = Moments.readIfAny(row, "since").orElse(invitation.at());
    return switch (Parent.State.valueOf(row.getString("state"))) {
      case INVITED -> new Parent.Invited(invitation);
      case WAITING -> new Parent.Waiting(invitation, since);
      case COMING -> new Parent.Coming(invitation, since);
      case STAYING_AWAY -> new Parent.StayingAway(invitation, since);
    };
  }

  static Known known(ResultSet row) throws SQLException {
    return new Known(
        new Alias(row.getString("alias")),
        Optional.ofNullable(row.getString("phone")).map(Phone::new),
        Optional.ofNullable(row.getString("language")).map(Language::new),
        Optional.ofNullable(row.getString("parenthood")).map(Parenthood::valueOf),
        row.getBoolean("childcare"));
  }

  static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
