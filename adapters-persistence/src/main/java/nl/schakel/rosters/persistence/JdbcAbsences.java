package nl.schakel.rosters.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.AbsenceId;
import nl.schakel.rosters.model.Absence;
import nl.schakel.rosters.model.Absence.Away;
import nl.schakel.rosters.port.Absences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAbsences implements Absences {

  private static final String ADD =
      """
      insert into rosters.absence (id, provider, person, starts_on, ends_on)
      values (:id, :provider, :person, :from, :until) on conflict do nothing
      """;

  private static final String OF =
      """
      select * from rosters.absence where provider = any(:providers) and ends_on >= :since
      order by starts_on, id
      """;

  private static final String RECORDS =
      "select starts_on, ends_on from rosters.absence where person = :person order by starts_on";

  private static final String FORGET =
      """
      delete from rosters.absence where id in (
        select id from rosters.absence where ends_on < :day limit :atMost)
      """;

  private final JdbcClient jdbc;

  JdbcAbsences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Absence absence) {
    jdbc.sql(ADD)
        .param("id", absence.id().value())
        .param("provider", absence.provider().value())
        .param("person", absence.away().person().value())
        .param("from", absence.away().from())
        .param("until", absence.away().until())
        .update();
  }

  @Override
  public void remove(AbsenceId id) {
    jdbc.sql("delete from rosters.absence where id = :id").param("id", id.value()).update();
  }

  @Override
  public Optional<Absence> find(AbsenceId id) {
    return jdbc.sql("select * from rosters.absence where id = :id")
        .param("id", id.value())
        .query((row, _) -> absence(row))
        .optional();
  }

  @Override
  public List<Absence> of(Collection<OrganisationId> providers, LocalDate since) {
    return jdbc.sql(OF)
        .param("providers", providers.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .param("since", since)
        .query((row, _) -> absence(row))
        .list();
  }

  private static Absence absence(ResultSet row) throws SQLException {
    return new Absence(
        new AbsenceId(row.getObject("id", UUID.class)),
        new OrganisationId(row.getObject("provider", UUID.class)),
        new Away(
            new PersonId(row.getObject("person", UUID.class)),
            row.getObject("starts_on", LocalDate.class),
            row.getObject("ends_on", LocalDate.class)));
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return jdbc.sql(RECORDS).param("person", person.value()).query().listOfRows();
  }

  @Override
  public void forget(PersonId person) {
    jdbc.sql("delete from rosters.absence where person = :person")
        .param("person", person.value())
        .update();
  }

  @Override
  public int forgetOverBefore(LocalDate day, int atMost) {
    return jdbc.sql(FORGET).param("day", day).param("atMost", atMost).update();
  }
}
