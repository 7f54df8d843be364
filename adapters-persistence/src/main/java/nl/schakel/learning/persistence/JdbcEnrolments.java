package nl.schakel.learning.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.Enrolment.Active;
import nl.schakel.learning.model.Enrolment.Admitted;
import nl.schakel.learning.model.Enrolment.Waitlisted;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEnrolments implements Enrolments {

  /** As the index {@code one_active_enrolment} says it, which PostgreSQL wants word for word. */
  static final String ACTIVE = "state in ('ADMITTED', 'WAITLISTED', 'OFFERED', 'UNDER_REVIEW')";

  private static final String SELECT = "select * from learning.enrolment ";

  private final JdbcClient jdbc;
  private final EnrolmentWriter writer;

  JdbcEnrolments(JdbcClient jdbc, EnrolmentWriter writer) {
    this.jdbc = jdbc;
    this.writer = writer;
  }

  @Override
  public Addition add(Enrolment.Initial enrolment) {
    return writer.add(enrolment);
  }

  @Override
  public Addition addInstead(Enrolment.Initial enrolment, EnrolmentId before) {
    return writer.addInstead(enrolment, before);
  }

  @Override
  public Addition addNamed(Enrolment.Initial enrolment, BookingId booking) {
    return writer.addNamed(enrolment, booking);
  }

  @Override
  public Optional<Enrolment> successorOf(EnrolmentId enrolment) {
    return select(SELECT + "where transferred_from = :id", enrolment.value())
        .optional()
        .map(EnrolmentRow::toEnrolment);
  }

  @Override
  public void save(Enrolment enrolment, Cause cause) {
    writer.save(enrolment, cause);
  }

  @Override
  public void markConfirmed(Active enrolment) {
    writer.markConfirmed(enrolment);
  }

  @Override
  public void saveCalendar(Admitted enrolment) {
    writer.saveCalendar(enrolment);
  }

  @Override
  public void noteOverride(EnrolmentId enrolment, String reason, AccountId by, Instant at) {
    jdbc.sql(
            """
            insert into learning.override (enrolment_id, reason, made_by, made_at)
            values (:enrolment, :reason, :by, :at)
            """)
        .param("enrolment", enrolment.value())
        .param("reason", reason)
        .param("by", by.value())
        .param("at", Moments.utc(at))
        .update();
  }

  @Override
  public Optional<Enrolment> find(EnrolmentId id) {
    return select(SELECT + "where id = :id", id.value()).optional().map(EnrolmentRow::toEnrolment);
  }

  @Override
  public List<Waitlisted> nextInLine(EditionId edition, int atMost) {
    if (atMost <= 0) {
      return List.of();
    }
    return all(
        "where edition_id = :id and state = 'WAITLISTED' order by arrival limit " + atMost,
        edition,
        Waitlisted.class);
  }

  @Override
  public List<Active> activeIn(EditionId edition) {
    return all("where edition_id = :id and " + ACTIVE + " order by arrival", edition, Active.class);
  }

  @Override
  public List<Admitted> admittedIn(EditionId edition) {
    return all(
        "where edition_id = :id and state = 'ADMITTED' order by arrival", edition, Admitted.class);
  }

  @Override
  public List<EnrolmentId> unconfirmedOf(PersonId person) {
    return jdbc.sql(
            "select id from learning.enrolment where person_id = :person"
                + " and confirm_by is not null and "
                + ACTIVE
                + " order by edition_id")
        .param("person", person.value())
        .query((row, _) -> new EnrolmentId(row.getObject("id", UUID.class)))
        .list();
  }

  private <E extends Enrolment> List<E> all(String where, EditionId edition, Class<E> state) {
    return select(SELECT + where, edition.value()).list().stream()
        .map(EnrolmentRow::toEnrolment)
        .map(state::cast)
        .toList();
  }

  private JdbcClient.MappedQuerySpec<EnrolmentRow> select(String sql, UUID id) {
    return jdbc.sql(sql).param("id", id).query(EnrolmentRow.class);
  }
}
