package nl.schakel.learning.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.port.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEditions implements Editions {

  private static final String LOCK = " for no key update of e";

  private static final String SAVE_SEATS =
      """
      update learning.edition
      set capacity = :capacity, taken = :taken, waiting = :waiting, arrivals = :arrivals
      where id = :id
      """;

  private final JdbcClient jdbc;
  private final EditionReader reader;
  private final EditionWriter writer;

  JdbcEditions(JdbcClient jdbc, EditionReader reader, EditionWriter writer) {
    this.jdbc = jdbc;
    this.reader = reader;
    this.writer = writer;
  }

  /**
   * One statement, because this is where everybody waits at opening time. Who had to wait sees the
   * places as they are now, but the sessions as they were when the waiting began: enough to give a
   * place by, never to write a plan by.
   */
  @Override
  public List<Edition> lockPublished(Collection<EditionId> ids) {
    return jdbc.sql(
            EditionReader.SELECT
                + "where e.id = any(:ids) and e.state <> 'DRAFT' and p.state = 'PUBLISHED'"
                + " order by e.id"
                + LOCK)
        .param("ids", ids.stream().map(EditionId::value).toArray(UUID[]::new))
        .query(reader)
        .list();
  }

  @Override
  public Optional<Edition> lock(EditionId id) {
    return lock(id.value(), ":id");
  }

  @Override
  public Optional<Edition> lockOf(EnrolmentId enrolment) {
    return lock(enrolment.value(), "(select edition_id from learning.enrolment where id = :id)");
  }

  @Override
  public Optional<Edition> lockOf(SessionId session) {
    return lock(session.value(), "(select edition_id from learning.session where id = :id)");
  }

  @Override
  public Optional<Terms> terms(ProgrammeId programme) {
    return jdbc.sql(EditionReader.SELECT_TERMS + "where p.id = :id")
        .param("id", programme.value())
        .query(reader::terms)
        .optional();
  }

  @Override
  public void add(Edition edition) {
    writer.add(edition);
  }

  @Override
  public void save(Edition edition) {
    writer.save(edition);
  }

  @Override
  public void saveSeats(Edition edition) {
    jdbc.sql(SAVE_SEATS)
        .param("capacity", edition.seats().capacity())
        .param("taken", edition.seats().taken())
        .param("waiting", edition.seats().waiting())
        .param("arrivals", edition.seats().arrivals())
        .param("id", edition.getId().value())
        .update();
  }

  /** First waits, then reads: everything is then seen as whoever held the lock left it. */
  private Optional<Edition> lock(UUID id, String editionId) {
    return jdbc.sql("select e.id from learning.edition e where e.id = " + editionId + LOCK)
        .param("id", id)
        .query(UUID.class)
        .optional()
        .flatMap(this::read);
  }

  private Optional<Edition> read(UUID id) {
    return jdbc.sql(EditionReader.SELECT + "where e.id = :id")
        .param("id", id)
        .query(reader)
        .optional();
  }
}
