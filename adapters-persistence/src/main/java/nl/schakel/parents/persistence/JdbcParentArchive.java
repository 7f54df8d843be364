package nl.schakel.parents.persistence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.port.ParentArchive;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcParentArchive implements ParentArchive {

  private static final String INVITED =
      """
      select group_id as "group", invited_at as "invitedAt" from parents.parent
      where invited_by = :worker order by invited_at, id
      """;

  private static final String TALLY =
      """
      insert into parents.tally (group_id, invited, coming, waiting, staying_away)
      select group_id, count(*), count(*) filter (where state = 'COMING'),
        count(*) filter (where state = 'WAITING'), count(*) filter (where state = 'STAYING_AWAY')
      from parents.parent where group_id = :group group by group_id
      on conflict (group_id) do nothing
      """;

  private static final String HEADS =
      """
      insert into parents.heads (meeting, group_id, heads)
      select meeting, group_id, count(*) filter (where mark = 'PRESENT')
      from parents.presence where group_id = :group group by meeting, group_id
      on conflict (meeting) do nothing
      """;

  private final JdbcClient jdbc;

  JdbcParentArchive(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Map<String, Object>> invitationsBy(PersonId worker) {
    return jdbc.sql(INVITED).param("worker", worker.value()).query().listOfRows();
  }

  @Override
  public void forget(PersonId worker) {
    jdbc.sql("update parents.parent set invited_by = null where invited_by = :worker")
        .param("worker", worker.value())
        .update();
  }

  @Override
  public Set<ParentGroupId> known() {
    return jdbc.sql("select distinct group_id from parents.parent")
        .query((row, _) -> new ParentGroupId(ParentRow.id(row, "group_id")))
        .set();
  }

  @Override
  public void leaveNumbers(ParentGroupId group) {
    for (String statement :
        List.of(TALLY, HEADS, "delete from parents.parent where group_id = :group")) {
      jdbc.sql(statement).param("group", group.value()).update();
    }
  }
}
