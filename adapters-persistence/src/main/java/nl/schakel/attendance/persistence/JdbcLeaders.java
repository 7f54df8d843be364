package nl.schakel.attendance.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schakel.attendance.Leaders;
import nl.schakel.attendance.model.Substitution;
import nl.schakel.attendance.query.LeaderBook;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.SessionId;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLeaders implements Leaders, LeaderBook {

  private static final String OF_SESSION =
      """
      select coalesce(s.substitute, l.person) from attendance.leader l
      left join attendance.substitute s on s.absent = l.person and s.session = :session
      where l.edition = :edition order by l.position
      """;

  private static final String EDITIONS =
      """
      select edition from attendance.leader where person = :person
      union select edition from attendance.substitute where substitute = :person
      """;

  private final JdbcClient jdbc;

  JdbcLeaders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<PersonId> of(EditionId edition) {
    return leaders(List.of(edition)).getOrDefault(edition, List.of());
  }

  @Override
  public List<PersonId> of(EditionId edition, SessionId session) {
    Set<PersonId> each =
        new LinkedHashSet<>(
            jdbc.sql(OF_SESSION)
                .param("edition", edition.value())
                .param("session", session.value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    return List.copyOf(each);
  }

  @Override
  public List<EditionId> editionsOf(PersonId leader) {
    return jdbc.sql(EDITIONS)
        .param("person", leader.value())
        .query((row, _) -> new EditionId(row.getObject(1, UUID.class)))
        .list();
  }

  @Override
  public Map<EditionId, List<PersonId>> leaders(Collection<EditionId> editions) {
    return jdbc
        .sql(
            "select edition, person from attendance.leader where edition = any(:editions)"
                + " order by position")
        .param("editions", ids(editions))
        .query(
            (row, _) ->
                Map.entry(
                    new EditionId(row.getObject(1, UUID.class)),
                    new PersonId(row.getObject(2, UUID.class))))
        .list()
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableList())));
  }

  @Override
  public List<Substitution> substitutions(Collection<EditionId> editions) {
    return jdbc.sql("select * from attendance.substitute where edition = any(:editions)")
        .param("editions", ids(editions))
        .query(
            (row, _) ->
                new Substitution(
                    new SessionId(row.getObject("session", UUID.class)),
                    new EditionId(row.getObject("edition", UUID.class)),
                    new PersonId(row.getObject("absent", UUID.class)),
                    new PersonId(row.getObject("substitute", UUID.class)),
                    row.getString("reason")))
        .list();
  }

  private static UUID[] ids(Collection<EditionId> editions) {
    return editions.stream().map(EditionId::value).toArray(UUID[]::new);
  }
}
