package nl.schakel.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** In a demonstration, and only there, everybody can be anybody. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class DemoDoorJourney {

  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({
    "professional, /my/account", "ocmw, /my/account", "coordinator, /planning",
    "trainer, /my/account", "keyperson, /my/account", "municipality, /my/account",
    "supportworker, /my/account", "partner, /my/account", "funder, /reviews",
    "admin, /administration/accounts"
  })
  void every_demo_account_comes_in_by_password_and_by_key(String name, String page) {
    Browser browser = new Browser(port);
    assertThat(browser.logIn(name + "@demo.example", "demo").statusCode()).isEqualTo(303);
    assertThat(browser.get(page).statusCode()).isEqualTo(200);
    Browser program = new Browser(port).with("Authorization", "Bearer demo-" + name);
    assertThat(program.get("/api/v1/enrolments").statusCode()).isEqualTo(200);
  }
}
