package nl.schakel.groups.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.groups.AskId;
import nl.schakel.groups.query.AskBook;
import nl.schakel.groups.query.GroupBook.Asked;
import nl.schakel.groups.query.GroupBook.Dated;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two statements, however much somebody was asked. */
@Repository
class JdbcAskBook implements AskBook {

  private static final String SELECT =
      "select g.*, "
          + JdbcAsks.COLUMNS
          + " from groups.ask a join groups.parent_group g on g.id = a.group_id ";

  private final JdbcClient jdbc;

  JdbcAskBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Request> find(AskId id) {
    return dated(
            jdbc.sql(SELECT + "where a.id = :id")
                .param("id", id.value())
                .query((row, _) -> request(row))
                .list())
        .stream()
        .findFirst();
  }

  @Override
  public List<Request> of(PersonId person) {
    return dated(
        jdbc.sql(SELECT + "where a.person = :person order by a.asked_at desc, a.id limit 200")
            .param("person", person.value())
            .query((row, _) -> request(row))
            .list());
  }

  private static Request request(ResultSet row) throws SQLException {
    return new Request(
        AskReader.asked(row), GroupReader.plan(row), GroupReader.state(row), List.of());
  }

  private List<Request> dated(List<Request> requests) {
    Map<UUID, List<Dated>> meetings =
        jdbc
            .sql(
                "select * from groups.meeting where group_id = any(:groups) order by starts_at, id")
            .param(
                "groups",
                requests.stream().map(it -> it.plan().id().value()).distinct().toArray(UUID[]::new))
            .query((row, _) -> MeetingReader.meeting(row))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    it -> it.group().value(),
                    Collectors.mapping(
                        it -> new Dated(it.id(), it.appointment(), it.version()),
                        Collectors.toList())));
    return requests.stream()
        .map(it -> dated(it, meetings.getOrDefault(it.plan().id().value(), List.of())))
        .toList();
  }

  private static Request dated(Request request, List<Dated> all) {
    Asked asked = request.asked();
    return new Request(
        asked,
        request.plan(),
        request.state(),
        all.stream()
            .filter(it -> asked.question().meeting().map(it.id()::equals).orElse(true))
            .toList());
  }
}
