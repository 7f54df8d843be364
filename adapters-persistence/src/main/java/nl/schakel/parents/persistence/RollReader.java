package nl.schakel.parents.persistence;

import java.util.EnumMap;
import java.util.Map;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.model.Opinion.Need;
import nl.schakel.parents.query.ParentBook.Roll;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads who was at a meeting. */
record RollReader(JdbcClient jdbc) {

  Roll roll(MeetingId meeting, ParentGroupId group) {
    return new Roll(
        jdbc.sql(BookSql.ENTRIES)
            .param("meeting", meeting.value())
            .param("group", group.value())
            .query((row, _) -> BookReader.entry(row))
            .list(),
        jdbc.sql("select heads from parents.heads where meeting = :meeting")
            .param("meeting", meeting.value())
            .query(Integer.class)
            .optional(),
        needs(meeting),
        version(meeting));
  }

  private long version(MeetingId meeting) {
    return jdbc.sql("select version from parents.roll where meeting = :meeting")
        .param("meeting", meeting.value())
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  private Map<Need, Integer> needs(MeetingId meeting) {
    Map<Need, Integer> needs = new EnumMap<>(Need.class);
    jdbc.sql("select topic, many from parents.need where meeting = :meeting")
        .param("meeting", meeting.value())
        .query(
            row -> {
              needs.put(Need.valueOf(row.getString("topic")), row.getInt("many"));
            });
    return needs;
  }
}
