package nl.schakel.learning.persistence;

import nl.schakel.learning.persistence.EnrolmentInvariants.SqlCheck;
import nl.schakel.shared.port.InvariantCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold between bookings and the people who got a place by them. */
@Configuration(proxyBeanMethods = false)
class BookingInvariants {

  private static final String NAMES_MISCOUNTED =
      """
      select b.id from learning.booking b
      where b.state in ('OPEN', 'FILLED') and b.places - b.unnamed
        <> (select count(*) from learning.booked_enrolment be where be.booking_id = b.id)
      """;

  /** What will not take place, or is over, keeps no place for anybody. */
  private static final String HELD_FOR_NOTHING =
      """
      select b.id from learning.booking b join learning.edition e on e.id = b.edition_id
      where b.state = 'OPEN' and e.state in ('CANCELLED', 'COMPLETED')
      """;

  @Bean
  InvariantCheck bookingsAsNamesSay(JdbcClient jdbc) {
    return new SqlCheck(jdbc, "BOOKINGS_AS_NAMES_SAY", "NAMES_MISCOUNTED", NAMES_MISCOUNTED);
  }

  @Bean
  InvariantCheck nothingHeldForWhatIsOver(JdbcClient jdbc) {
    return new SqlCheck(
        jdbc, "NOTHING_HELD_FOR_WHAT_IS_OVER", "HELD_FOR_NOTHING", HELD_FOR_NOTHING);
  }
}
