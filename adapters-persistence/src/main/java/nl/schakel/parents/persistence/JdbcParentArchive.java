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

  private final JdbcClient jdbc;

  JdbcParentArchive(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Map<String, Object>> invitationsBy(PersonId worker) {
    return jdbc.sql(ArchiveSql.INVITED).param("worker", worker.value()).query().listOfRows();
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
    jdbc.sql(ArchiveSql.ONE_MORE)
        .param("parent", parent.value())
        .param("over", stage == Stage.OVER)
        .update();
    for (String statement :
        List.of(ArchiveSql.ONE_MORE_PRESENT, "delete from parents.parent where id = :parent")) {
      jdbc.sql(statement).param("parent", parent.value()).update();
    }
  }

  @Override
  public void leaveNumbers(ParentGroupId group) {
    for (String statement :
        List.of(
            ArchiveSql.TALLY,
            ArchiveSql.HEADS,
            "delete from parents.former_presence where group_id = :group",
            "delete from parents.parent where group_id = :group")) {
      jdbc.sql(statement).param("group", group.value()).update();
    }
  }
}
