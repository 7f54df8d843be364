package nl.schakel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Residents.Resident;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Somebody forgot a password, and nobody learns from it who has an account. */
@ApplicationTest
@Import(Residents.class)
class PasswordJourney {

  private static final String ANOTHER = "een nieuwe zin om te onthouden";

  @LocalServerPort int port;
  @Autowired Residents residents;
  @Autowired LinkTokens links;
  @Autowired Clock clock;

  @Test
  void a_link_is_good_once_and_looking_does_not_use_it() {
    Resident resident = residents.with(Role.PROFESSIONAL);
    String page = "/password/new/" + linkFor(resident, Duration.ofHours(1));
    assertThat(browser().get(page).statusCode()).isEqualTo(200);
    assertThat(choose(page, "te kort").statusCode()).isEqualTo(400);
    assertThat(choose(page, ANOTHER).statusCode()).isEqualTo(303);
    assertThat(choose(page, ANOTHER).statusCode()).isEqualTo(410);
    assertThat(browser().get(page).statusCode()).isEqualTo(410);
    assertThat(browser().logIn(resident.email().value(), ANOTHER).statusCode()).isEqualTo(303);
    assertThat(browser().logIn(resident.email().value(), Residents.PASSWORD).statusCode())
        .isEqualTo(400);
  }

  @Test
  void a_link_that_is_over_or_for_something_else_is_not_good() {
    Resident resident = residents.with(Role.PROFESSIONAL);
    String over = linkFor(resident, Duration.ofSeconds(-1));
    assertThat(browser().get("/password/new/" + over).statusCode()).isEqualTo(410);
    String other =
        links.issue(Purpose.ENROLMENT, resident.id().value(), clock.instant().plusSeconds(60));
    assertThat(browser().get("/password/new/" + other).statusCode()).isEqualTo(410);
  }

  @Test
  void asking_for_a_link_answers_the_same_and_as_slowly_for_nobody() {
    Resident resident = residents.with(Role.PROFESSIONAL);
    for (String email : new String[] {resident.email().value(), "nobody@buurt.example"}) {
      long start = System.nanoTime();
      HttpResponse<String> answer =
          browser().submit("/password/forgotten", "/password/forgotten", Map.of("email", email));
      assertThat(answer.headers().firstValue("Location")).contains("/password/forgotten/sent");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(400));
    }
  }

  @Test
  void nobody_fills_somebody_elses_mailbox() {
    Browser browser = browser();
    HttpResponse<String> last = browser.get("/password/forgotten");
    for (int request = 0; request < 4; request++) {
      last =
          browser.submit(
              "/password/forgotten",
              "/password/forgotten",
              Map.of("email", "belaagd@buurt.example"));
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValue("Retry-After")).isPresent();
  }

  private String linkFor(Resident resident, Duration validity) {
    return links.issue(
        Purpose.PASSWORD_RESET, resident.id().value(), clock.instant().plus(validity));
  }

  private HttpResponse<String> choose(String page, String password) {
    Browser browser = browser();
    String csrf = browser.csrfOn("/password/forgotten");
    return browser.post(page, Map.of("password", password, "_csrf", csrf));
  }

  private Browser browser() {
    return new Browser(port).with("Accept-Language", "nl");
  }
}
