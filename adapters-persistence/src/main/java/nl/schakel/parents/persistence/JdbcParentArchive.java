package nl.schakel.parents.persistence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
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

  private static final String ADDED =
      """
      on conflict (group_id) do update set invited = tally.invited + excluded.invited,
        coming = tally.coming + excluded.coming, waiting = tally.waiting + excluded.waiting,
        staying_away = tally.staying_away + excluded.staying_away
      """;

  private static final String TALLY =
      """
      insert into parents.tally (group_id, invited, coming, waiting, staying_away)
      select group_id, count(*), count(*) filter (where state = 'COMING'),
        count(*) filter (where state = 'WAITING'), count(*) filter (where state = 'STAYING_AWAY')
      from parents.parent where group_id = :group group by group_id
      """
          + ADDED;

  private static final String HEADS =
      """
      insert into parents.heads (meeting, group_id, heads)
      select noted.meeting, noted.group_id, sum(noted.present) from (
        select meeting, group_id, cast(mark = 'PRESENT' as int) as present
        from parents.presence where group_id = :group
        union all
        select meeting, group_id, present from parents.former_presence where group_id = :group
      ) noted group by noted.meeting, noted.group_id
      on conflict (meeting) do nothing
      """;

  private static final String ONE_MORE =
      """
      insert into parents.tally (group_id, invited, coming, waiting, staying_away)
      select group_id, 1, cast(:over and state = 'COMING' as int),
        cast(:over and state = 'WAITING' as int), cast(:over and state = 'STAYING_AWAY' as int)
      from parents.parent where id = :parent
      """
          + ADDED;

  private static final String ONE_MORE_PRESENT =
      """
      insert into parents.former_presence (meeting, group_id, present)
      select meeting, group_id, cast(mark = 'PRESENT' as int)
      from parents.presence where parent = :parent and mark <> 'NOT_RECORDED'
      on conflict (meeting) do update set present = former_presence.present + excluded.present
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
  public void leaveNumbers(ParentId parent, Stage stage) {
    jdbc.sql(ONE_MORE).param("parent", parent.value()).param("over", stage == Stage.OVER).update();
    for (String statement :
        List.of(ONE_MORE_PRESENT, "delete from parents.parent where id = :parent")) {
      jdbc.sql(statement).param("parent", parent.value()).update();
    }
  }

  @Override
  public void leaveNumbers(ParentGroupId group) {
    for (String statement :
        List.of(
            TALLY,
            HEADS,
            "delete from parents.former_presence where group_id = :group",
            "delete from parents.parent where group_id = :group")) {
      jdbc.sql(statement).param("group", group.value()).update();
    }
  }
}
