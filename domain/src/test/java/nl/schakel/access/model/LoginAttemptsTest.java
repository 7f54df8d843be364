package nl.schakel.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.schakel.access.model.LoginAttempts.Counted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginAttemptsTest {

  private static final Instant LAST = Instant.parse("2027-11-25T09:00:00Z");

  @Test
  void the_first_few_mistakes_are_everybodys() {
    assertThat(new LoginAttempts(4, LAST).blockedUntil(Counted.LOGIN_NAME, LAST)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"5, 10", "6, 20", "7, 40", "10, 320", "12, 900", "1000, 900"})
  void after_that_each_mistake_costs_twice_the_time_up_to_a_quarter_of_an_hour(
      int failures, long seconds) {
    assertThat(new LoginAttempts(failures, LAST).blockedUntil(Counted.LOGIN_NAME, LAST))
        .contains(LAST.plusSeconds(seconds));
  }

  @Test
  void whoever_waited_may_try_again() {
    LoginAttempts five = new LoginAttempts(5, LAST);
    assertThat(five.blockedUntil(Counted.LOGIN_NAME, LAST.plus(Duration.ofSeconds(10)))).isEmpty();
  }

  @Test
  void a_whole_office_behind_one_address_may_make_more_mistakes() {
    assertThat(new LoginAttempts(49, LAST).blockedUntil(Counted.NETWORK_ADDRESS, LAST)).isEmpty();
    assertThat(new LoginAttempts(50, LAST).blockedUntil(Counted.NETWORK_ADDRESS, LAST)).isPresent();
  }
}
