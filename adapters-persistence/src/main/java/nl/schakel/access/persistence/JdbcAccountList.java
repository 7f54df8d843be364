package nl.schakel.access.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.query.AccountList;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccountList implements AccountList {

  private static final String LINES =
      "select a.state, a.since, " + Actors.COLUMNS + " from access.account a ";

  private final JdbcClient jdbc;

  JdbcAccountList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<Line> page(PageRequest page) {
    List<Line> lines =
        jdbc.sql(LINES + "order by a.id desc limit :size offset :offset")
            .param("size", page.size())
            .param("offset", page.offset())
            .query(JdbcAccountList::line)
            .list();
    long total = jdbc.sql("select count(*) from access.account").query(Long.class).single();
    return new Page<>(lines, page.number(), page.size(), total);
  }

  @Override
  public List<Line> ofPersons(Collection<PersonId> persons) {
    return jdbc.sql(LINES + "where a.person = any(:persons)")
        .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(JdbcAccountList::line)
        .list();
  }

  @Override
  public Optional<Line> find(AccountId account) {
    return jdbc.sql(LINES + "where a.id = :account")
        .param("account", account.value())
        .query(JdbcAccountList::line)
        .optional();
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    Actor actor = Actors.read(row);
    return new Line(
        actor.account(),
        actor.person(),
        State.valueOf(row.getString("state")),
        Moments.read(row, "since"),
        actor.assignments());
  }
}
