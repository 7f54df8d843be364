package nl.schakel.groups.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Meeting;
import nl.schakel.groups.model.Meeting.Appointment;
import nl.schakel.groups.query.GroupBook.Dated;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;

/** How meetings are read and written. */
final class MeetingReader {

  private MeetingReader() {}

  static Map<String, @Nullable Object> columns(Meeting meeting) {
    Appointment appointment = meeting.appointment();
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("id", meeting.id().value());
    columns.put("group", meeting.group().value());
    columns.put("startsAt", Moments.utc(appointment.start()));
    columns.put("minutes", appointment.length().toMinutes());
    columns.put("zone", appointment.zone().getId());
    columns.put("place", appointment.place());
    columns.put("topic", appointment.topic().name());
    columns.put("childcare", appointment.childcare());
    return columns;
  }

  static Meeting meeting(ResultSet row) throws SQLException {
    Dated dated = dated(row);
    return new Meeting(
        dated.id(),
        new ParentGroupId(GroupColumns.id(row, "group_id")),
        dated.appointment(),
        dated.version());
  }

  static Dated dated(ResultSet row) throws SQLException {
    return new Dated(
        new MeetingId(GroupColumns.id(row, "id")),
        new Appointment(
            Moments.read(row, "starts_at"),
            Duration.ofMinutes(row.getInt("minutes")),
            ZoneId.of(row.getString("zone")),
            row.getString("place"),
            HandoutTopic.valueOf(row.getString("topic")),
            row.getBoolean("childcare")),
        row.getLong("version"));
  }
}
