package nl.schakel.parents.persistence;

import java.util.Map;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Opinion;
import nl.schakel.parents.model.Opinion.Need;
import nl.schakel.parents.port.Opinions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOpinions implements Opinions {

  private static final String COUNT =
      """
      with said as (
        update parents.parent set opined = true where id = :parent and not opined
        returning group_id)
      insert into parents.opinion (group_id, answer, many)
      select said.group_id, answers.answer, 1 from said cross join unnest(:answers) answers (answer)
      on conflict (group_id, answer) do update set many = opinion.many + 1
      """;

  private final JdbcClient jdbc;

  JdbcOpinions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void count(ParentId parent, Opinion opinion) {
    jdbc.sql(COUNT)
        .param("parent", parent.value())
        .param("answers", new String[] {opinion.face().name(), opinion.help().name()})
        .update();
  }

  @Override
  public void needs(MeetingId meeting, ParentGroupId group, Map<Need, Integer> many) {
    jdbc.sql("delete from parents.need where meeting = :meeting")
        .param("meeting", meeting.value())
        .update();
    many.entrySet().stream()
        .filter(each -> each.getValue() > 0)
        .forEach(each -> add(meeting, group, each.getKey(), each.getValue()));
  }

  private void add(MeetingId meeting, ParentGroupId group, Need need, int many) {
    jdbc.sql(
            "insert into parents.need (meeting, topic, group_id, many)"
                + " values (:meeting, :topic, :group, :many)")
        .param("meeting", meeting.value())
        .param("topic", need.name())
        .param("group", group.value())
        .param("many", many)
        .update();
  }
}
