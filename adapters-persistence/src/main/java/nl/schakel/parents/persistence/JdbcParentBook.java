package nl.schakel.parents.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.query.ParentBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcParentBook implements ParentBook {

  private final JdbcClient jdbc;

  JdbcParentBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Line> of(ParentGroupId group) {
    return jdbc.sql(
            BookSql.LINES
                + " where p.group_id = :group"
                + " order by case when p.state = 'WAITING' then p.since end nulls first,"
                + " p.invited_at, p.id")
        .param("group", group.value())
        .query((row, _) -> BookReader.line(row))
        .list();
  }

  @Override
  public Optional<Line> find(ParentId id) {
    return jdbc.sql(BookSql.LINES + " where p.id = :id")
        .param("id", id.value())
        .query((row, _) -> BookReader.line(row))
        .optional();
  }

  @Override
  public Roll roll(MeetingId meeting, ParentGroupId group) {
    return new RollReader(jdbc).roll(meeting, group);
  }

  @Override
  public Map<ParentGroupId, Echo> echoes(Collection<ParentGroupId> groups) {
    return EchoReader.echoes(
        jdbc.sql(BookSql.ECHOES)
            .param("groups", groups.stream().map(ParentGroupId::value).toArray(UUID[]::new))
            .query((row, _) -> EchoReader.read(row))
            .list());
  }

  @Override
  public Map<ParentGroupId, Figures> figures(Collection<ParentGroupId> groups) {
    UUID[] ids = groups.stream().map(ParentGroupId::value).toArray(UUID[]::new);
    Map<ParentGroupId, Map<MeetingId, Integer>> heads = heads(ids);
    Map<ParentGroupId, Figures> figures = new HashMap<>();
    jdbc.sql(BookSql.FIGURES)
        .param("groups", ids)
        .query(
            row -> {
              ParentGroupId group = new ParentGroupId(ParentRow.id(row, "group_id"));
              figures.put(group, BookReader.figures(row, heads.getOrDefault(group, Map.of())));
            });
    heads.forEach((group, many) -> figures.putIfAbsent(group, new Figures(0, 0, 0, 0, many)));
    return figures;
  }

  private Map<ParentGroupId, Map<MeetingId, Integer>> heads(UUID[] groups) {
    Map<ParentGroupId, Map<MeetingId, Integer>> heads = new HashMap<>();
    jdbc.sql(BookSql.HEADS)
        .param("groups", groups)
        .query(
            row -> {
              heads
                  .computeIfAbsent(
                      new ParentGroupId(ParentRow.id(row, "group_id")), _ -> new HashMap<>())
                  .put(new MeetingId(ParentRow.id(row, "meeting")), row.getInt("heads"));
            });
    return heads;
  }
}
