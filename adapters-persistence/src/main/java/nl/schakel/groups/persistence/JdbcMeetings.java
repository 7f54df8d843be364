package nl.schakel.groups.persistence;

import java.util.List;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Meeting;
import nl.schakel.groups.port.Meetings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMeetings implements Meetings {

  static final String OF =
      "select * from groups.meeting where group_id = :group order by starts_at, id";

  private static final String ADD =
      """
      insert into groups.meeting (
        id, group_id, starts_at, minutes, zone, place, topic, childcare, version)
      values (:id, :group, :startsAt, :minutes, :zone, :place, :topic, :childcare, 0)
      """;

  private static final String SAVE =
      """
      update groups.meeting set
        starts_at = :startsAt, minutes = :minutes, zone = :zone, place = :place, topic = :topic,
        childcare = :childcare, version = version + 1
      where id = :id and group_id = :group
      """;

  private final JdbcClient jdbc;

  JdbcMeetings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Meeting meeting) {
    jdbc.sql(ADD).params(MeetingReader.columns(meeting)).update();
  }

  @Override
  public void save(Meeting meeting) {
    jdbc.sql(SAVE).params(MeetingReader.columns(meeting)).update();
  }

  @Override
  public void remove(MeetingId id) {
    jdbc.sql("delete from groups.meeting where id = :id").param("id", id.value()).update();
  }

  @Override
  public List<Meeting> of(ParentGroupId group) {
    return jdbc.sql(OF)
        .param("group", group.value())
        .query((row, _) -> MeetingReader.meeting(row))
        .list();
  }
}
