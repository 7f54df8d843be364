package nl.schakel.learning.persistence;

import java.util.UUID;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.Enrolment.Active;
import nl.schakel.learning.model.Enrolment.Admitted;
import nl.schakel.learning.port.Enrolments.Addition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes enrolments; that somebody has only one that is not over, the index sees to. */
@Component
class EnrolmentWriter {

  private static final String ADD =
      """
      insert into learning.enrolment (
        id, submission_id, edition_id, person_id, name, email, language, organisation, job_title,
        arrival, confirm_by, statement, channel, calendar_sequence, state, cause, since,
        offer_until, holds_seat, requested_at, transferred_from, version)
      values (
        :id, :submissionId, :editionId, :personId, :name, :email, :language, :organisation,
        :jobTitle, :arrival, :confirmBy, :statement, :channel, :calendarSequence, :state, :cause,
        :since, :offerUntil, :holdsSeat, :since, :transferredFrom, 0)
      on conflict (edition_id, person_id) where %s do nothing
      """
          .formatted(JdbcEnrolments.ACTIVE);

  private static final String SAVE =
      """
      update learning.enrolment set
        state = :state, cause = :cause, since = :since, offer_until = :offerUntil,
        holds_seat = :holdsSeat, confirm_by = :confirmBy, calendar_sequence = :calendarSequence,
        version = version + 1
      where id = :id
      """;

  private final JdbcClient jdbc;

  EnrolmentWriter(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Addition add(Enrolment.Initial enrolment) {
    return add(EnrolmentRow.of(enrolment, Cause.SUBMITTED));
  }

  Addition addInstead(Enrolment.Initial enrolment, EnrolmentId before) {
    return add(EnrolmentRow.of(enrolment, Cause.TRANSFERRED, before.value()));
  }

  Addition addNamed(Enrolment.Initial enrolment, BookingId booking) {
    Addition addition = add(EnrolmentRow.of(enrolment, Cause.NAMED));
    if (addition instanceof Addition.Added) {
      jdbc.sql(
              """
              insert into learning.booked_enrolment (enrolment_id, booking_id)
              values (:enrolment, :booking)
              """)
          .param("enrolment", enrolment.getId().value())
          .param("booking", booking.value())
          .update();
    }
    return addition;
  }

  private Addition add(EnrolmentRow row) {
    return jdbc.sql(ADD).paramSource(row).update() == 1
        ? new Addition.Added()
        : new Addition.AlreadyActive(activeOf(row.editionId(), row.personId()));
  }

  private EnrolmentId activeOf(UUID edition, UUID person) {
    return jdbc.sql(
            "select id from learning.enrolment where edition_id = :edition and person_id = :person"
                + " and "
                + JdbcEnrolments.ACTIVE)
        .param("edition", edition)
        .param("person", person)
        .query((row, _) -> new EnrolmentId(row.getObject("id", UUID.class)))
        .single();
  }

  void save(Enrolment enrolment, Cause cause) {
    jdbc.sql(SAVE).paramSource(EnrolmentRow.of(enrolment, cause)).update();
  }

  void markConfirmed(Active enrolment) {
    jdbc.sql(
            """
            update learning.enrolment set confirm_by = null, version = version + 1 where id = :id
            """)
        .param("id", enrolment.getId().value())
        .update();
  }

  void saveCalendar(Admitted enrolment) {
    jdbc.sql(
            """
            update learning.enrolment set calendar_sequence = :sequence, version = version + 1
            where id = :id
            """)
        .param("sequence", enrolment.details().calendarSequence())
        .param("id", enrolment.getId().value())
        .update();
  }
}
