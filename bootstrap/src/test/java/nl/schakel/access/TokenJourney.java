package nl.schakel.access;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.access.Actor.Scope;
import nl.schakel.access.Residents.Resident;
import nl.schakel.access.model.Account;
import nl.schakel.access.usecase.AdministerAccounts;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Programs come in with a key that is good, and only for what it is good for. */
@ApplicationTest
@Import({Residents.class, TokenJourney.Doors.class})
class TokenJourney {

  @LocalServerPort int port;
  @Autowired Residents residents;
  @Autowired JdbcClient jdbc;
  @Autowired AdministerAccounts administration;

  /** Two doors of the API that do nothing, so that the test is about the door only. */
  @RestController
  @Requires(Permission.SIGNED_IN)
  static class Doors {

    @GetMapping("/api/v1/test-doors")
    String look(Actor actor) {
      return actor.account().value().toString();
    }

    @PostMapping("/api/v1/test-doors")
    String push() {
      return "pushed";
    }

    @Requires(Permission.PLAN_PROGRAMMES)
    @GetMapping("/api/v1/test-doors/planning")
    String plan() {
      return "planned";
    }
  }

  @Test
  void a_key_opens_what_its_scope_allows() {
    Resident resident = residents.with(Role.PROFESSIONAL);
    String reading = residents.token(resident, Scope.READ, Duration.ZERO);
    String writing = residents.token(resident, Scope.WRITE, Duration.ZERO);
    assertThat(with(reading).get("/api/v1/test-doors").statusCode()).isEqualTo(200);
    HttpResponse<String> refused = with(reading).send("POST", "/api/v1/test-doors", "");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.headers().firstValue("WWW-Authenticate").orElse(""))
        .contains("insufficient_scope");
    assertThat(refused.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(with(writing).send("POST", "/api/v1/test-doors", "").statusCode()).isEqualTo(200);
  }

  @Test
  void a_key_that_is_over_or_unknown_is_refused_everywhere() {
    Resident resident = residents.with(Role.PROFESSIONAL);
    String over = residents.token(resident, Scope.WRITE, Duration.ofDays(2));
    assertThat(with(over).get("/api/v1/test-doors").statusCode()).isEqualTo(401);
    assertThat(with("demo-admin").get("/api/v1/test-doors").statusCode()).isEqualTo(401);
    assertThat(with("").get("/api/v1/nergens").statusCode()).isEqualTo(401);
    assertThat(new Browser(port).with("Authorization", "Basic YTpi").get("/api/v1/x").statusCode())
        .isEqualTo(401);
  }

  @Test
  void the_cookie_of_a_browser_opens_nothing_for_programs() {
    Resident resident = residents.with(Role.PROFESSIONAL);
    Browser browser =
        new Browser(port).withCookie("schakel_session", residents.session(resident, Duration.ZERO));
    assertThat(browser.get("/api/v1/test-doors").statusCode()).isEqualTo(401);
    assertThat(browser.send("POST", "/api/v1/test-doors", "").statusCode()).isEqualTo(401);
  }

  @Test
  void a_key_opens_no_page() {
    Resident resident = residents.with(Role.PROFESSIONAL);
    String key = residents.token(resident, Scope.WRITE, Duration.ZERO);
    assertThat(with(key).get("/my/account").statusCode()).isEqualTo(303);
  }

  /** Nor does anybody find it where answers are kept for who asks twice. */
  @Test
  void a_new_key_is_shown_once_also_to_who_sends_the_form_again() {
    Resident resident = residents.with(Role.PROFESSIONAL);
    Browser browser =
        new Browser(port).withCookie("schakel_session", residents.session(resident, Duration.ZERO));
    Map<String, String> form =
        Map.of(
            "name", "Rooster",
            "scope", "READ",
            "days", "30",
            "formToken", UUID.randomUUID().toString(),
            "_csrf", browser.csrfOn("/my/account"));
    HttpResponse<String> shown = browser.post("/my/account/tokens", form);
    assertThat(shown.statusCode()).isEqualTo(200);
    Matcher secret = Pattern.compile("<code dir=\"ltr\">([^<]+)</code>").matcher(shown.body());
    assertThat(secret.find()).isTrue();
    HttpResponse<String> again = browser.post("/my/account/tokens", form);
    assertThat(again.statusCode()).isEqualTo(303);
    assertThat(again.headers().firstValue("Location")).contains("/my/account");
    assertThat(browser.get("/my/account").body()).contains("Dat geheim was al te zien");
    assertThat(
            jdbc.sql("select count(*) from shared.given_answer where position(:secret in body) > 0")
                .param("secret", secret.group(1))
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void other_rights_are_seen_within_five_seconds() throws Exception {
    Resident resident = residents.with(Role.COORDINATOR);
    Actor administrator = actor(residents.with(Role.ADMINISTRATOR));
    String key = residents.token(resident, Scope.READ, Duration.ZERO);
    assertThat(with(key).get("/api/v1/test-doors/planning").statusCode()).isEqualTo(200);
    administration.assign(administrator, resident.id(), Set.of());
    SECONDS.sleep(5);
    assertThat(with(key).get("/api/v1/test-doors/planning").statusCode()).isEqualTo(403);
    administration.deactivate(administrator, resident.id());
    SECONDS.sleep(5);
    assertThat(with(key).get("/api/v1/test-doors").statusCode()).isEqualTo(401);
  }

  private static Actor actor(Resident resident) {
    Account.Details details = resident.account().details();
    return new Actor(details.id(), details.person(), details.assignments());
  }

  private Browser with(String token) {
    return new Browser(port).with("Authorization", "Bearer " + token);
  }
}
