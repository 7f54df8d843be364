package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.courses.CourseResults;
import nl.schakel.courses.model.CallSecret;
import nl.schakel.learning.EnrolmentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A programme is learned on somebody else's site, and what comes back becomes a certificate. */
@ApplicationTest
@TestPropertySource(properties = {"schakel.demo=true", "schakel.texts.missing=FAILS"})
class CourseCompletionsTest {

  private static final Pattern DESK = Pattern.compile("/planning/courses/elsewhere/[0-9a-f-]{36}");
  private static final Pattern SECRET = Pattern.compile("<code[^>]*>([0-9a-f]{64})</code>");
  private static final String CALLS =
      "/api/v1/programmes/joodse-tweede-generatie/course-completions";

  @LocalServerPort int port;
  @Autowired Clock clock;
  @Autowired CourseResults results;
  @Autowired JdbcClient jdbc;

  private Browser coordinator = new Browser(0);
  private String desk = "";
  private String secret = "";

  @BeforeEach
  void a_coordinator_links_the_programme_and_gets_a_secret_once() {
    coordinator = new Browser(port).with("Accept-Language", "nl");
    coordinator.logIn("coordinator@demo.example", "demo");
    Matcher page = DESK.matcher(coordinator.get("/planning/courses").body());
    assertThat(page.find()).isTrue();
    desk = page.group();
    assertThat(send("/address", Map.of("address", "http://leer.example")).statusCode())
        .isEqualTo(400);
    assertThat(send("/address", Map.of("address", "https://leer.example/c")).statusCode())
        .isEqualTo(303);
    Matcher shown = SECRET.matcher(send("/secret", Map.of()).body());
    assertThat(shown.find()).isTrue();
    secret = shown.group(1);
    assertThat(coordinator.get(desk).body()).doesNotContain(secret);
  }

  @AfterEach
  void nobody_is_led_there_any_more() {
    send("/removal", Map.of());
  }

  @Test
  void who_finishes_there_is_led_there_called_in_and_gets_a_certificate() throws Exception {
    Browser learner = new Browser(port);
    learner.logIn("trainer@demo.example", "demo");
    String enrolment = enrolled();
    HttpResponse<String> start = learner.get("/my/enrolments/" + enrolment + "/outside/start");
    assertThat(start.statusCode()).isEqualTo(302);
    assertThat(start.headers().firstValue("Location"))
        .contains("https://leer.example/c?reference=" + enrolment);
    assertThat(learner.get("/my/enrolments/" + UUID.randomUUID() + "/outside").statusCode())
        .isEqualTo(404);
    Browser other = new Browser(port);
    other.logIn("keyperson@demo.example", "demo");
    assertThat(other.get("/my/enrolments/" + enrolment + "/outside/start").statusCode())
        .isEqualTo(404);
    String body = "{\"reference\":\"" + enrolment + "\",\"score\":85}";
    String second = "" + clock.instant().getEpochSecond();
    String signature = new CallSecret(secret).sign(second, body);
    assertThat(call("", "", body).statusCode()).isEqualTo(401);
    HttpResponse<String> forged = call(second, "0".repeat(64), body);
    assertThat(forged.statusCode()).isEqualTo(401);
    assertThat(forged.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(forged.headers().firstValue("WWW-Authenticate")).contains("Signature");
    assertThat(forged.body()).contains("wrong-signature").contains("Schakel-Signature");
    assertThat(results.of(new EnrolmentId(UUID.fromString(enrolment)))).isEmpty();
    HttpResponse<String> good = call(second, signature, body);
    assertThat(good.statusCode()).isEqualTo(200);
    assertThat(good.body()).contains("\"outcome\":\"RECORDED\"");
    HttpResponse<String> replayed = call(second, signature, body);
    assertThat(replayed.statusCode()).isEqualTo(409);
    assertThat(replayed.body()).contains("call-replayed");
    assertThat(
            results
                .of(new EnrolmentId(UUID.fromString(enrolment)))
                .orElseThrow()
                .test()
                .orElseThrow()
                .percentage())
        .isEqualTo(85);
    assertThat(
            jdbc.sql("select count(*) from recognition.completion where enrolment = :enrolment")
                .param("enrolment", UUID.fromString(enrolment))
                .query(Long.class)
                .single())
        .isOne();
    assertThat(learner.get("/my/enrolments/" + enrolment + "/outside").body())
        .contains("Mooi gedaan");
    itWasToldWrongly(enrolment);
    String again = "" + (clock.instant().getEpochSecond() + 1);
    assertThat(call(again, new CallSecret(secret).sign(again, body), body).body())
        .contains("\"outcome\":\"TAKEN_BACK\"");
  }

  /** The certificate goes with it, and the learner hears of it. */
  private void itWasToldWrongly(String enrolment) {
    assertThat(coordinator.get(desk + "/completions").body())
        .contains(enrolment, "gemeld door de andere site");
    assertThat(send("/completions/withdrawal", Map.of("enrolment", enrolment)).body())
        .contains("field-reason-error");
    Map<String, String> meant = Map.of("enrolment", enrolment, "reason", "Was iemand anders");
    assertThat(send("/completions/withdrawal", meant).statusCode()).isEqualTo(303);
    assertThat(send("/completions/withdrawal", meant).statusCode()).isEqualTo(303);
    assertThat(
            jdbc.sql(
                    "select count(*) from recognition.certificate f join recognition.completion c"
                        + " on c.id = f.completion where c.enrolment = :enrolment"
                        + " and c.withdrawn_at is not null and f.reason = 'CORRECTED'")
                .param("enrolment", UUID.fromString(enrolment))
                .query(Long.class)
                .single())
        .isOne();
    assertThat(
            jdbc.sql(
                    "select count(*) from notifications.outgoing_mail where kind ="
                        + " 'COURSE_TAKEN_BACK'")
                .query(Long.class)
                .single())
        .isOne();
  }

  @Test
  void everything_wrong_in_a_signed_call_is_told_at_once() throws Exception {
    String body = "{\"reference\":\"x\",\"score\":101,\"naam\":\"Zoë\"}";
    String second = "" + clock.instant().getEpochSecond();
    HttpResponse<String> wrong = call(second, new CallSecret(secret).sign(second, body), body);
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("/reference", "/score", "/naam");
    String nobody = "{\"reference\":\"" + UUID.randomUUID() + "\"}";
    HttpResponse<String> unknown =
        call(second, new CallSecret(secret).sign(second, nobody), nobody);
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.body()).contains("UNKNOWN_PARTICIPANT");
  }

  @Test
  void a_list_is_looked_at_first_and_one_by_hand_needs_a_reason() {
    HttpResponse<String> look =
        send("/list", Map.of("rows", "niemand@nergens.example;2026-11-20;80"));
    assertThat(look.statusCode()).isEqualTo(200);
    assertThat(look.body()).contains("Geen deelnemer", "Er is niets te verwerken");
    assertThat(send("/list", Map.of("rows", "x;gisteren\ny;2026-11-20")).body())
        .contains("gisteren");
    assertThat(send("/list", Map.of()).body()).contains("Plak een lijst of kies een bestand");
    HttpResponse<String> hand =
        send("/hand", Map.of("who", "niemand@nergens.example", "day", "2026-11-20"));
    assertThat(hand.statusCode()).isEqualTo(400);
    assertThat(hand.body()).contains("value=\"niemand@nergens.example\"", "field-reason-error");
    HttpResponse<String> nobody =
        send(
            "/hand",
            Map.of(
                "who", "niemand@nergens.example", "day", "2026-11-20", "reason", "Belde ons op"));
    assertThat(nobody.body()).contains("Geen deelnemer van dit leerprogramma");
  }

  private String enrolled() throws Exception {
    String programme = "/api/v1/programmes/joodse-tweede-generatie/editions";
    String edition = found("id", sent(HttpRequest.newBuilder(uri(programme)).GET()));
    String wanted = "{\"editionIds\":[\"" + edition + "\"]}";
    return found(
        "enrolmentId",
        sent(
            HttpRequest.newBuilder(uri("/api/v1/enrolments"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer demo-trainer")
                .POST(BodyPublishers.ofString(wanted))));
  }

  private static String found(String field, HttpResponse<String> answer) {
    Matcher id =
        Pattern.compile("\"" + field + "\":\\s*\"([0-9a-f-]{36})\"").matcher(answer.body());
    assertThat(id.find()).as(answer.body()).isTrue();
    return id.group(1);
  }

  private HttpResponse<String> send(String action, Map<String, String> fields) {
    return coordinator.submit(desk, desk + action, fields);
  }

  private HttpResponse<String> call(String second, String signature, String body) throws Exception {
    return sent(
        HttpRequest.newBuilder(uri(CALLS))
            .header("Content-Type", "application/json")
            .header("Schakel-Timestamp", second)
            .header("Schakel-Signature", signature)
            .POST(BodyPublishers.ofString(body)));
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static HttpResponse<String> sent(HttpRequest.Builder request) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
