package nl.schakel.parents.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Alias;
import nl.schakel.parents.model.ComeCode;
import nl.schakel.parents.model.Parent.Route;
import nl.schakel.parents.model.Parent.State;
import nl.schakel.parents.model.Presence.Mark;
import nl.schakel.parents.query.ParentBook.Entry;
import nl.schakel.parents.query.ParentBook.Figures;
import nl.schakel.parents.query.ParentBook.Line;
import nl.schakel.people.PersonId;

/** How parents are read. */
final class BookReader {

  private BookReader() {}

  static Line line(ResultSet row) throws SQLException {
    return new Line(
        new ParentId(ParentRow.id(row, "id")),
        new ParentGroupId(ParentRow.id(row, "group_id")),
        ParentRow.known(row),
        new ComeCode(row.getString("code")),
        State.valueOf(row.getString("state")),
        row.getInt("place"),
        row.getBoolean("wants_call"),
        !row.getBoolean("silent"),
        row.getBoolean("opined"),
        Route.valueOf(row.getString("route")),
        Optional.ofNullable(row.getObject("invited_by", UUID.class)).map(PersonId::new));
  }

  static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        new ParentId(ParentRow.id(row, "id")),
        new Alias(row.getString("alias")),
        State.valueOf(row.getString("state")),
        Mark.valueOf(row.getString("mark")));
  }

  static Figures figures(ResultSet row, Map<MeetingId, Integer> heads) throws SQLException {
    return new Figures(
        row.getInt("invited"),
        row.getInt("coming"),
        row.getInt("waiting"),
        row.getInt("staying_away"),
        heads);
  }
}
