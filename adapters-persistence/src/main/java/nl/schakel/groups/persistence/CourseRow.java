package nl.schakel.groups.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.schakel.groups.GroupEvent.AskStep;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.GroupRosters.Asked;
import nl.schakel.groups.GroupRosters.Course;
import nl.schakel.groups.GroupRosters.Dated;
import nl.schakel.groups.GroupRosters.Phase;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.model.ParentGroup.Plan;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;

/** A group as those who plan many need it, still without its meetings and people. */
record CourseRow(Plan plan, Phase phase) {

  static final String MEETINGS =
      """
      select m.id, m.group_id, m.starts_at, m.minutes, m.zone, m.place
      from groups.meeting m where m.group_id = any(:groups) order by m.starts_at, m.id
      """;

  static final String ASKED =
      """
      select k.group_id, k.part, k.person, k.state from groups.ask k
      where k.group_id = any(:groups) and k.meeting_id is null and k.part <> 'REPRESENTATIVE'
      order by k.asked_at, k.id
      """;

  static CourseRow read(ResultSet row) throws SQLException {
    return new CourseRow(GroupReader.plan(row), Phase.valueOf(row.getString("state")));
  }

  UUID id() {
    return plan.id().value();
  }

  Course course(List<Met> meetings, List<Question> asked) {
    return new Course(
        plan.id(),
        plan.agreement(),
        plan.provider(),
        plan.municipality(),
        plan.language(),
        phase,
        plan.arrangement().place(),
        plan.arrangement().meetings(),
        meetings.stream().map(Met::dated).toList(),
        asked.stream().map(Question::asked).toList());
  }

  /** A meeting of it. */
  record Met(UUID group, Dated dated) {

    static Met read(ResultSet row) throws SQLException {
      Instant start = Moments.read(row, "starts_at");
      return new Met(
          GroupColumns.id(row, "group_id"),
          new Dated(
              new MeetingId(GroupColumns.id(row, "id")),
              start,
              start.plus(Duration.ofMinutes(row.getInt("minutes"))),
              ZoneId.of(row.getString("zone")),
              row.getString("place")));
    }
  }

  /** Somebody who was asked for it. */
  record Question(UUID group, Asked asked) {

    static Question read(ResultSet row) throws SQLException {
      return new Question(
          GroupColumns.id(row, "group_id"),
          new Asked(
              GroupPart.valueOf(row.getString("part")),
              new PersonId(GroupColumns.id(row, "person")),
              AskStep.valueOf(row.getString("state"))));
    }
  }
}
