package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.SessionId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRuns implements Runs {

  private static final String RUNS =
      """
      select p.id as programme, p.organiser, %s
      from learning.edition e join learning.programme p on p.id = e.programme_id
      where e.state not in ('DRAFT', 'CANCELLED') and %%s
      order by e.begins nulls last, e.id
      """
          .formatted(EnrolmentCardReader.EDITION);

  private static final String PARTICIPANTS =
      """
      select n.id, n.edition_id, n.person_id, n.name, n.email, n.language, n.organisation,
        n.job_title
      from learning.enrolment n
      where n.state = 'ADMITTED' and not n.erased
      """;

  private final JdbcClient jdbc;
  private final EnrolmentCardReader reader;

  JdbcRuns(JdbcClient jdbc, EnrolmentCardReader reader) {
    this.jdbc = jdbc;
    this.reader = reader;
  }

  @Override
  public Optional<Run> find(EditionId edition) {
    return runs("e.id = :id", edition.value()).stream().findFirst();
  }

  @Override
  public Optional<Run> holding(SessionId session) {
    return runs("e.id = (select edition_id from learning.session where id = :id)", session.value())
        .stream()
        .findFirst();
  }

  @Override
  public List<Run> of(Collection<EditionId> editions) {
    return runs("e.id = any(:id)", editions.stream().map(EditionId::value).toArray(UUID[]::new));
  }

  @Override
  public List<Run> ofProgramme(ProgrammeId programme) {
    return runs("p.id = :id", programme.value());
  }

  @Override
  public List<Run> between(Instant from, Instant until) {
    return jdbc.sql(
            RUNS.formatted(
                "e.id in (select edition_id from learning.session where not cancelled"
                    + " and starts >= :from and starts < :until)"))
        .param("from", Moments.utc(from))
        .param("until", Moments.utc(until))
        .query(this::run)
        .list();
  }

  @Override
  public List<Participant> participants(EditionId edition) {
    return participants("n.edition_id = :id order by n.name_key, n.id", edition.value());
  }

  @Override
  public Optional<Participant> participant(EnrolmentId enrolment) {
    return participants("n.id = :id", enrolment.value()).stream().findFirst();
  }

  @Override
  public List<Participant> of(PersonId person) {
    return participants("n.person_id = :id order by n.id", person.value());
  }

  private List<Run> runs(String which, Object id) {
    return jdbc.sql(RUNS.formatted(which)).param("id", id).query(this::run).list();
  }

  private Run run(ResultSet row, int number) throws SQLException {
    return new Run(
        new ProgrammeId(row.getObject("programme", UUID.class)),
        new OrganisationId(row.getObject("organiser", UUID.class)),
        reader.edition(row, number));
  }

  private List<Participant> participants(String which, UUID id) {
    return jdbc.sql(PARTICIPANTS + "and " + which)
        .param("id", id)
        .query((row, _) -> participant(row))
        .list();
  }

  static Participant participant(ResultSet row) throws SQLException {
    return new Participant(
        new EnrolmentId(row.getObject("id", UUID.class)),
        new EditionId(row.getObject("edition_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        new PersonName(row.getString("name")),
        new EmailAddress(row.getString("email")),
        new Language(row.getString("language")),
        Optional.ofNullable(row.getString("organisation")),
        Optional.ofNullable(row.getString("job_title")));
  }
}
