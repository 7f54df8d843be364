package nl.schakel.parents.persistence;

import java.util.List;
import java.util.Optional;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.model.Presence;
import nl.schakel.parents.port.Presences;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPresences implements Presences {

  private static final String NOTE =
      """
      insert into parents.presence (meeting, parent, group_id, mark, note, decided_at)
      values (:meeting, :parent, :group, :mark, :note, :decided)
      on conflict (meeting, parent) do update set
        mark = excluded.mark, note = excluded.note, decided_at = excluded.decided_at
      where presence.decided_at <= excluded.decided_at and presence.note <> excluded.note
      """;

  private static final String HEADS =
      """
      insert into parents.heads (meeting, group_id, heads) values (:meeting, :group, :heads)
      on conflict (meeting) do update set heads = excluded.heads
      """;

  private final JdbcClient jdbc;

  JdbcPresences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void note(MeetingId meeting, ParentGroupId group, List<Presence> presences) {
    presences.forEach(each -> note(meeting, group, each));
  }

  private void note(MeetingId meeting, ParentGroupId group, Presence presence) {
    jdbc.sql(NOTE)
        .param("meeting", meeting.value())
        .param("parent", presence.parent().value())
        .param("group", group.value())
        .param("mark", presence.mark().name())
        .param("note", presence.note())
        .param("decided", Moments.utc(presence.decided()))
        .update();
  }

  @Override
  public long change(MeetingId meeting) {
    return jdbc.sql(
                """
                insert into parents.roll (meeting, version) values (:meeting, 1)
                on conflict (meeting) do update set version = roll.version + 1
                returning version
                """)
            .param("meeting", meeting.value())
            .query(Long.class)
            .single()
        - 1;
  }

  @Override
  public void heads(MeetingId meeting, ParentGroupId group, Optional<Integer> heads) {
    heads.ifPresentOrElse(many -> put(meeting, group, many), () -> takeBack(meeting));
  }

  private void put(MeetingId meeting, ParentGroupId group, int heads) {
    jdbc.sql(HEADS)
        .param("meeting", meeting.value())
        .param("group", group.value())
        .param("heads", heads)
        .update();
  }

  private void takeBack(MeetingId meeting) {
    jdbc.sql("delete from parents.heads where meeting = :meeting")
        .param("meeting", meeting.value())
        .update();
  }
}
