package nl.schakel.learning.persistence;

import java.util.List;
import java.util.UUID;
import nl.schakel.shared.port.InvariantCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold between editions and their enrolments, whatever was killed or raced. */
@Configuration(proxyBeanMethods = false)
class EnrolmentInvariants {

  private static final String HOLDS_A_SEAT =
      "(n.state in ('ADMITTED', 'OFFERED') or n.state = 'UNDER_REVIEW' and n.holds_seat)";

  /** Places of an organisation that have no name yet are held as well. */
  private static final String HELD =
      """
      ((select count(*) from learning.enrolment n where n.edition_id = e.id and %s)
       + (select coalesce(sum(b.unnamed), 0) from learning.booking b
          where b.edition_id = e.id and b.state = 'OPEN'))
      """
          .formatted(HOLDS_A_SEAT);

  private static final String OVERBOOKED =
      "select e.id from learning.edition e where e.capacity < " + HELD;

  private static final String SEATS_MISCOUNTED =
      "select e.id from learning.edition e where e.taken <> " + HELD;

  private static final String LINE_MISCOUNTED =
      """
      select e.id from learning.edition e
      where e.waiting <> (select count(*) from learning.enrolment n
                          where n.edition_id = e.id and n.state = 'WAITLISTED')
         or e.arrivals < (select coalesce(max(n.arrival), 0) from learning.enrolment n
                          where n.edition_id = e.id)
      """;

  private static final String ENROLLED_TWICE =
      """
      select min(id::text)::uuid as id from learning.enrolment where %s
      group by edition_id, person_id having count(*) > 1
      """
          .formatted(JdbcEnrolments.ACTIVE);

  /**
   * Who waits now, joined the line before somebody who arrived later was let in from it, and was
   * passed. Overrides are noted; exceptions that hold a seat never stood in line.
   */
  private static final String PASSED_IN_LINE =
      """
      select w.id from learning.enrolment w
      where w.state = 'WAITLISTED' and exists (
        select from learning.enrolment n
        where n.edition_id = w.edition_id and n.arrival > w.arrival and n.since > w.since
          and n.state in ('ADMITTED', 'OFFERED')
          and n.cause in ('SUBMITTED', 'TRANSFERRED', 'PROMOTED', 'OFFER_MADE')
          and not exists (select from learning.override o where o.enrolment_id = n.id))
      """;

  /** A timed offer is not made at night or in the weekend, so only automatic lists must be full. */
  private static final String WAITING_BESIDE_A_FREE_SEAT =
      """
      select e.id from learning.edition e
      where e.state in ('OPEN', 'CONFIRMED') and e.waiting_list = 'AUTOMATIC'
        and e.waiting > 0 and e.taken < e.capacity and (e.begins is null or e.begins > now())
      """;

  private final JdbcClient jdbc;

  EnrolmentInvariants(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Bean
  InvariantCheck holdersWithinCapacity() {
    return check("HOLDERS_WITHIN_CAPACITY", "EDITION_OVERBOOKED", OVERBOOKED);
  }

  @Bean
  InvariantCheck seatsAsEnrolmentsSay() {
    return check("SEATS_AS_ENROLMENTS_SAY", "SEATS_MISCOUNTED", SEATS_MISCOUNTED);
  }

  @Bean
  InvariantCheck lineAsEnrolmentsSay() {
    return check("LINE_AS_ENROLMENTS_SAY", "LINE_MISCOUNTED", LINE_MISCOUNTED);
  }

  @Bean
  InvariantCheck oneActiveEnrolmentEach() {
    return check("ONE_ACTIVE_ENROLMENT_EACH", "ENROLLED_TWICE", ENROLLED_TWICE);
  }

  @Bean
  InvariantCheck lineInOrderOfArrival() {
    return check("LINE_IN_ORDER_OF_ARRIVAL", "PASSED_IN_LINE", PASSED_IN_LINE);
  }

  @Bean
  InvariantCheck nobodyWaitsBesideAFreeSeat() {
    return check(
        "NOBODY_WAITS_BESIDE_A_FREE_SEAT", "FREE_SEAT_NOT_GIVEN", WAITING_BESIDE_A_FREE_SEAT);
  }

  private InvariantCheck check(String name, String code, String sql) {
    return new SqlCheck(jdbc, name, code, sql);
  }

  record SqlCheck(JdbcClient jdbc, String name, String code, String sql) implements InvariantCheck {

    @Override
    public List<Violation> violations() {
      return jdbc.sql(sql + " limit " + MAXIMUM)
          .query((row, _) -> new Violation(code, row.getObject("id", UUID.class)))
          .list();
    }
  }
}
