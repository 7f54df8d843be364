package nl.schakel.groups.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.ParentGroup;
import nl.schakel.groups.model.ParentGroup.Planned;
import nl.schakel.groups.port.ParentGroups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcParentGroups implements ParentGroups {

  private static final String ADD =
      """
      insert into groups.parent_group (
        id, agreement, municipality, provider, language, place, minimum, maximum, meetings,
        decide_on, parents, state, version)
      values (
        :id, :agreement, :municipality, :provider, :language, :place, :minimum, :maximum, :meetings,
        :decideOn, :parents, :state, 0)
      """;

  private static final String SAVE =
      """
      update groups.parent_group set
        place = :place, minimum = :minimum, maximum = :maximum, meetings = :meetings,
        decide_on = :decideOn, parents = :parents, state = :state, over_at = :overAt,
        reason = :reason, open_since = :openSince, version = version + 1
      where id = :id
      """;

  /** Several instances look at once: each takes others. */
  private static final String UNDECIDED =
      """
      select id from groups.parent_group
      where state in ('PLANNED', 'RECRUITING') and decide_on <= :day and parents < minimum
        and told_of is distinct from decide_on
      order by decide_on, id limit :atMost for update skip locked
      """;

  private final JdbcClient jdbc;

  JdbcParentGroups(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Planned group) {
    jdbc.sql(ADD).params(GroupColumns.of(group)).update();
  }

  @Override
  public Optional<ParentGroup> lock(ParentGroupId id) {
    return jdbc.sql("select * from groups.parent_group where id = :id for update")
        .param("id", id.value())
        .query(new GroupReader())
        .optional();
  }

  @Override
  public void save(ParentGroup group) {
    jdbc.sql(SAVE).params(GroupColumns.of(group)).update();
  }

  @Override
  public List<ParentGroupId> undecided(LocalDate day, int atMost) {
    return jdbc
        .sql(UNDECIDED)
        .param("day", day)
        .param("atMost", atMost)
        .query(UUID.class)
        .list()
        .stream()
        .map(ParentGroupId::new)
        .toList();
  }

  @Override
  public void noteTold(ParentGroupId id) {
    jdbc.sql("update groups.parent_group set told_of = decide_on where id = :id")
        .param("id", id.value())
        .update();
  }
}
