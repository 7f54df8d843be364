package nl.schakel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import nl.schakel.access.Residents.Resident;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A form without a good token changes nothing, and is not typed in vain. */
@ApplicationTest
@Import(Residents.class)
class RefusedFormJourney {

  @LocalServerPort int port;
  @Autowired Residents residents;

  @Test
  void a_form_that_was_open_too_long_is_given_back_and_can_be_sent_again() {
    Browser browser = loggedIn();
    HttpResponse<String> refused =
        browser.post("/my/profile", Map.of("name", "Naam <met> \"tekens\"", "language", "fr"));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body())
        .contains("stond te lang open", "action=\"/my/profile\"", "Naam &lt;met> &#34;tekens&#34;");
    HttpResponse<String> again =
        browser.submit("/my/profile", "/my/profile", Map.of("name", "Naam", "language", "fr"));
    assertThat(again.statusCode()).isEqualTo(303);
  }

  @Test
  void a_form_of_another_site_is_not_given_back() {
    HttpResponse<String> refused =
        loggedIn()
            .with("Sec-Fetch-Site", "cross-site")
            .post("/my/profile", Map.of("name", "Ingevuld door een ander", "language", "fr"));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).doesNotContain("Ingevuld door een ander");
  }

  @Test
  void a_password_is_never_put_into_a_page() {
    HttpResponse<String> refused =
        new Browser(port)
            .post("/login", Map.of("email", "a@b.example", "password", "geheim geheim"));
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).doesNotContain("geheim geheim");
  }

  @Test
  void a_form_stays_good_while_other_pages_are_opened_beside_it() {
    Browser browser = loggedIn();
    String token = browser.csrfOn("/my/profile");
    browser.get("/programmes");
    browser.get("/my/account");
    HttpResponse<String> sent =
        browser.post("/my/profile", Map.of("name", "Naam", "language", "fr", "_csrf", token));
    assertThat(sent.statusCode()).isEqualTo(303);
  }

  @Test
  void a_token_of_somebody_else_is_not_good() {
    String foreign = loggedIn().csrfOn("/my/profile");
    HttpResponse<String> refused =
        loggedIn().post("/my/profile", Map.of("name", "N", "language", "fr", "_csrf", foreign));
    assertThat(refused.statusCode()).isEqualTo(403);
  }

  private Browser loggedIn() {
    Resident resident = residents.with(Role.PROFESSIONAL);
    return new Browser(port)
        .with("Accept-Language", "nl")
        .withCookie("schakel_session", residents.session(resident, Duration.ZERO));
  }
}
