package nl.schakel.learning.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.query.DueWork;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDueWork implements DueWork {

  private static final String OFFERS_THAT_ENDED =
      """
      select id from learning.enrolment where state = 'OFFERED' and offer_until <= :now
      order by offer_until limit :atMost
      """;

  private static final String BOOKINGS_TO_LOOK_AT =
      """
      select id from learning.booking where state = 'OPEN' and look_at <= :now
      order by look_at limit :atMost
      """;

  private static final String ADDRESSES_NOT_CONFIRMED =
      """
      select id from learning.enrolment
      where confirm_by <= :now and confirm_by is not null and %s
      order by confirm_by limit :atMost
      """
          .formatted(JdbcEnrolments.ACTIVE);

  /** What has begun fills no more: nobody is sent to a training of which they miss a part. */
  private static final String PLACES_TO_GIVE =
      """
      select id from learning.edition
      where state in ('OPEN', 'CONFIRMED', 'RUNNING') and waiting > 0 and taken < capacity
        and (begins is null or begins > :now)
      order by begins, id limit :atMost
      """;

  private static final String EDITIONS_TO_ADVANCE =
      """
      select id from learning.edition
      where state in ('OPEN', 'CONFIRMED', 'RUNNING') and begins <= :now
        and (state <> 'RUNNING' or ends <= :now)
      order by begins, id limit :atMost
      """;

  /** Midnight, so many days before, on the session's own clock; as {@code Session} has it. */
  private static final String LINKS_TO_RELEASE =
      """
      select s.id from learning.session s join learning.edition e on e.id = s.edition_id
      where s.joining_link is not null and s.released_revision < s.link_revision and not s.cancelled
        and s.ends > :now and e.state in ('OPEN', 'CONFIRMED', 'RUNNING')
        and ((s.starts at time zone s.zone)::date - e.link_days_before)::timestamp
              at time zone s.zone <= :now
      order by s.starts, s.id limit :atMost
      """;

  private static final String SESSIONS_TO_REMIND_OF =
      """
      select s.id from learning.session s join learning.edition e on e.id = s.edition_id
      where not s.cancelled and s.reminded_start is distinct from s.starts
        and s.starts > :now and s.starts < :before
        and e.state in ('OPEN', 'CONFIRMED', 'RUNNING')
      order by s.starts, s.id limit :atMost
      """;

  private final JdbcClient jdbc;

  JdbcDueWork(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<EnrolmentId> offersThatEnded(Instant now, int atMost) {
    return ids(statement(OFFERS_THAT_ENDED, now, atMost), EnrolmentId::new);
  }

  @Override
  public List<BookingId> bookingsToLookAt(Instant now, int atMost) {
    return ids(statement(BOOKINGS_TO_LOOK_AT, now, atMost), BookingId::new);
  }

  @Override
  public List<EnrolmentId> addressesNotConfirmed(Instant now, int atMost) {
    return ids(statement(ADDRESSES_NOT_CONFIRMED, now, atMost), EnrolmentId::new);
  }

  @Override
  public List<EditionId> placesToGive(Instant now, int atMost) {
    return ids(statement(PLACES_TO_GIVE, now, atMost), EditionId::new);
  }

  @Override
  public List<EditionId> editionsToAdvance(Instant now, int atMost) {
    return ids(statement(EDITIONS_TO_ADVANCE, now, atMost), EditionId::new);
  }

  @Override
  public List<SessionId> linksToRelease(Instant now, int atMost) {
    return ids(statement(LINKS_TO_RELEASE, now, atMost), SessionId::new);
  }

  @Override
  public List<SessionId> sessionsToRemindOf(Instant now, Instant beginningBefore, int atMost) {
    return ids(
        statement(SESSIONS_TO_REMIND_OF, now, atMost).param("before", Moments.utc(beginningBefore)),
        SessionId::new);
  }

  private JdbcClient.StatementSpec statement(String sql, Instant now, int atMost) {
    return jdbc.sql(sql).param("now", Moments.utc(now)).param("atMost", atMost);
  }

  private static <I> List<I> ids(JdbcClient.StatementSpec statement, Function<UUID, I> id) {
    return statement.query((row, _) -> id.apply(row.getObject("id", UUID.class))).list();
  }
}
