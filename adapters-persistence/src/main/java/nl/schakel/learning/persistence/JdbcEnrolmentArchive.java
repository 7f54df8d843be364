package nl.schakel.learning.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.port.EnrolmentArchive;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEnrolmentArchive implements EnrolmentArchive {

  private static final String RECORDS =
      """
      select p.title ->> 'nl' as programme, e.begins::text as begins, n.name, n.email, n.language,
        n.organisation, n.job_title, n.statement, n.state, n.cause, n.channel,
        n.requested_at::text as requested_at, n.since::text as since,
        (select r.decisions::text from learning.review r where r.enrolment_id = n.id) as decisions,
        (select f.begins::text from learning.enrolment b join learning.edition f
           on f.id = b.edition_id where b.id = n.transferred_from) as transferred_from_edition_of,
        (select o.reason from learning.override o where o.enrolment_id = n.id) as let_in_because
      from learning.enrolment n
      join learning.edition e on e.id = n.edition_id
      join learning.programme p on p.id = e.programme_id
      where n.person_id = :person and not n.erased
      order by n.requested_at, n.id
      """;

  private static final String BOOKINGS =
      """
      select p.title ->> 'nl' as programme, e.begins::text as begins, b.organisation, b.places,
        b.unnamed, b.state, b.names_by::text as names_by, b.booked_at::text as booked_at
      from learning.booking b
      join learning.edition e on e.id = b.edition_id
      join learning.programme p on p.id = e.programme_id
      where b.person_id = :person and not b.erased
      order by b.booked_at, b.id
      """;

  private static final String FORGET_BOOKINGS =
      """
      update learning.booking b set
        person_id = gen_random_uuid(), organisation = '–', erased = true, version = b.version + 1
      from learning.edition e where e.id = b.edition_id and not b.erased
      """;

  private static final String ENDED_BEFORE =
      """
      from learning.enrolment n join learning.edition e on e.id = n.edition_id
      where not n.erased and e.ends < :end and e.state in ('COMPLETED', 'CANCELLED')
      """;

  /** A person of their own for each row, so that not even the enrolments of one lead anywhere. */
  private static final String FORGET =
      """
      with forgotten as (
        update learning.enrolment set
          person_id = gen_random_uuid(), submission_id = gen_random_uuid(), name = '–',
          email = id || '@erased.invalid', organisation = null, job_title = null,
          statement = null, confirm_by = null, erased = true, version = version + 1
        where id in (%s) returning id),
      reviews as (
        update learning.review set version = version + 1,
          decisions = (select coalesce(jsonb_agg(d || '{"reason": ""}'), '[]')
                       from jsonb_array_elements(decisions) d)
        where enrolment_id in (select id from forgotten)),
      overrides as (
        update learning.override set reason = '' where enrolment_id in (select id from forgotten))
      select count(*) from forgotten
      """;

  private static final String FORGET_PERSON =
      FORGET.formatted(
          "select id from learning.enrolment where person_id = :person and not erased");

  private static final String FORGET_ENDED =
      FORGET.formatted(
          "select n.id "
              + ENDED_BEFORE
              + " order by e.ends, n.id limit :atMost for update of n skip locked");

  private final JdbcClient jdbc;

  JdbcEnrolmentArchive(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<EnrolmentId> activeOf(PersonId person) {
    return jdbc.sql(
            "select id from learning.enrolment where person_id = :person and "
                + JdbcEnrolments.ACTIVE
                + " order by edition_id")
        .param("person", person.value())
        .query((row, _) -> new EnrolmentId(row.getObject("id", UUID.class)))
        .list();
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return jdbc.sql(RECORDS).param("person", person.value()).query().listOfRows();
  }

  @Override
  public List<Map<String, Object>> bookingsOf(PersonId person) {
    return jdbc.sql(BOOKINGS).param("person", person.value()).query().listOfRows();
  }

  @Override
  public void forget(PersonId person) {
    jdbc.sql(FORGET_BOOKINGS + " and b.person_id = :person")
        .param("person", person.value())
        .update();
    jdbc.sql(FORGET_PERSON).param("person", person.value()).query(Long.class).single();
  }

  @Override
  public long count() {
    return jdbc.sql("select count(*) from learning.enrolment where not erased")
        .query(Long.class)
        .single();
  }

  @Override
  public long countEndedBefore(Instant end) {
    return jdbc.sql("select count(*) " + ENDED_BEFORE)
        .param("end", Moments.utc(end))
        .query(Long.class)
        .single();
  }

  @Override
  public int forgetEndedBefore(Instant end, int atMost) {
    jdbc.sql(FORGET_BOOKINGS + " and e.ends < :end and e.state in ('COMPLETED', 'CANCELLED')")
        .param("end", Moments.utc(end))
        .update();
    return jdbc.sql(FORGET_ENDED)
        .param("end", Moments.utc(end))
        .param("atMost", atMost)
        .query(Integer.class)
        .single();
  }
}
