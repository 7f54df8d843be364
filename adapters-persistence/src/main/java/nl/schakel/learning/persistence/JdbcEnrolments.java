package nl.schakel.learning.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.Enrolment.Active;
import nl.schakel.learning.model.Enrolment.Admitted;
import nl.schakel.learning.model.Enrolment.Waitlisted;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEnrolments implements Enrolments {

  /** As the index {@code one_active_enrolment} says it, which PostgreSQL wants word for word. */
  static final String ACTIVE = "state in ('ADMITTED', 'WAITLISTED', 'OFFERED', 'UNDER_REVIEW')";

  private static final String ADD =
      """
      insert into learning.enrolment (
        id, submission_id, edition_id, person_id, name, email, language, organisation, job_title,
        arrival, confirm_by, statement, channel, calendar_sequence, state, cause, since,
        offer_until, holds_seat, requested_at, version)
      values (
        :id, :submissionId, :editionId, :personId, :name, :email, :language, :organisation,
        :jobTitle, :arrival, :confirmBy, :statement, :channel, :calendarSequence, :state, :cause,
        :since, :offerUntil, :holdsSeat, :since, 0)
      on conflict (edition_id, person_id) where %s do nothing
      """
          .formatted(ACTIVE);

  private static final String SAVE =
      """
      update learning.enrolment set
        state = :state, cause = :cause, since = :since, offer_until = :offerUntil,
        holds_seat = :holdsSeat, confirm_by = :confirmBy, calendar_sequence = :calendarSequence,
        version = version + 1
      where id = :id
      """;

  private static final String SELECT = "select * from learning.enrolment ";

  private final JdbcClient jdbc;

  JdbcEnrolments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Addition add(Enrolment.Initial enrolment) {
    EnrolmentRow row = EnrolmentRow.of(enrolment, Cause.SUBMITTED);
    return jdbc.sql(ADD).paramSource(row).update() == 1
        ? new Addition.Added()
        : new Addition.AlreadyActive(activeOf(row.editionId(), row.personId()));
  }

  private EnrolmentId activeOf(UUID edition, UUID person) {
    return jdbc.sql(
            "select id from learning.enrolment where edition_id = :edition and person_id = :person"
                + " and "
                + ACTIVE)
        .param("edition", edition)
        .param("person", person)
        .query((row, _) -> new EnrolmentId(row.getObject("id", UUID.class)))
        .single();
  }

  @Override
  public void save(Enrolment enrolment, Cause cause) {
    jdbc.sql(SAVE).paramSource(EnrolmentRow.of(enrolment, cause)).update();
  }

  @Override
  public void markConfirmed(Active enrolment) {
    jdbc.sql(
            """
            update learning.enrolment set confirm_by = null, version = version + 1 where id = :id
            """)
        .param("id", enrolment.getId().value())
        .update();
  }

  @Override
  public void saveCalendar(Admitted enrolment) {
    jdbc.sql(
            """
            update learning.enrolment set calendar_sequence = :sequence, version = version + 1
            where id = :id
            """)
        .param("sequence", enrolment.details().calendarSequence())
        .param("id", enrolment.getId().value())
        .update();
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
