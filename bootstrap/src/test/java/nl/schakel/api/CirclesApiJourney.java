package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A circle is made, filled, planned and left, by programs on both sides. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class CirclesApiJourney {

  private static final String OCMW = "ocmw@demo.example";

  private static final String TERMS =
      """
      {"name": "%s", "language": "nl", "everyWeeks": 2, "day": "MONDAY", "at": "13:30",
      "minutes": 90, "zone": "Europe/Brussels", "smallest": 2, "largest": 2}\
      """;

  private static final String FOR_EVERYBODY =
      """
      {"rule": "EVERYONE", "kinds": [], "organisations": [], "jobTitles": [], "exceptions": false}\
      """;

  private static final String FOR_STAFF =
      """
      {"rule": "EMPLOYED", "kinds": ["OCMW"], "organisations": [], "jobTitles": [], "exceptions": false}\
      """;

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void a_circle_goes_its_way_from_making_to_ending() {
    String circle = make();
    assertThat(get(circle, "ocmw").statusCode()).isEqualTo(404);
    changesOnlyWhatItSaw(circle);
    assertThat(post(circle + "/rounds", days(0), "coordinator").body())
        .contains("circle-too-small");
    assertThat(dates(circle).path("membersMissing").asInt()).isEqualTo(2);
    add(circle, OCMW);
    add(circle, "an.api@ocmw-voorbeeldstad.example");
    add(circle, OCMW);
    assertThat(ok(get(circle, "ocmw")).path("members")).hasSize(2);
    assertThat(post(circle + "/members", member("b@demo.example"), "coordinator").body())
        .contains("circle-full");

    JsonNode dates = dates(circle).path("dates");
    assertThat(dates.get(0).path("day").asString()).isEqualTo(monday(0).toString());
    String round =
        ok(post(circle + "/rounds", days(0), "coordinator")).path("editionId").asString();
    assertThat(ok(post(circle + "/rounds", days(0), "coordinator")).path("editionId").asString())
        .isEqualTo(round);
    assertThat(ok(get("/editions/" + round + "/enrolments", "coordinator")).path("items"))
        .hasSize(2);
    assertThat(post(circle + "/rounds", days(1), "coordinator").body())
        .contains("circle-round-overlaps");
    String fewer = "{\"days\": [\"" + monday(0) + "\"]}";
    assertThat(post(circle + "/rounds", fewer, "coordinator").body())
        .contains("circle-round-other-days");
    assertThat(post(circle + "/finalisation", "", "coordinator").body())
        .contains("circle-still-meets");
    goes(circle, round);
  }

  /** Whom the programme is for can change after somebody came in. */
  @Test
  void who_cannot_take_part_is_named_before_and_after_a_round_is_planned() {
    String circle = make();
    String programme = ok(get(circle, "coordinator")).path("programmeId").asString();
    add(circle, "bo.api@ocmw-voorbeeldstad.example");
    String before = rule(programme, FOR_EVERYBODY);
    try {
      add(circle, "chi@elders.example");
      rule(programme, FOR_STAFF);
      assertThat(post(make() + "/members", member("dee@elders.example"), "coordinator").body())
          .contains("circle-not-meant");
      assertThat(dates(circle).at("/notEnrolled/0/reason").asString()).isEqualTo("NOT_ELIGIBLE");
      Browser coordinator = new Browser(port);
      coordinator.logIn("coordinator@demo.example", "demo");
      assertThat(coordinator.get(circle + "/rounds/new").body())
          .contains("Dit lid kan niet mee", "Plan en meld 1 lid aan");
      JsonNode planned = ok(post(circle + "/rounds", days(0), "coordinator"));
      assertThat(planned.path("notEnrolled")).hasSize(1);
      assertThat(coordinator.get(circle).body()).contains("Kan niet mee");
    } finally {
      rule(programme, before);
    }
  }

  private String rule(String programme, String json) {
    String before =
        jdbc.sql("select eligibility::text from learning.programme where id = :id::uuid")
            .param("id", programme)
            .query(String.class)
            .single();
    jdbc.sql("update learning.programme set eligibility = :rule::jsonb where id = :id::uuid")
        .param("id", programme)
        .param("rule", json)
        .update();
    return before;
  }

  private JsonNode dates(String circle) {
    return ok(get(circle + "/dates?meetings=3&first=" + monday(0), "coordinator"));
  }

  @Test
  void what_cannot_be_is_said_in_words() {
    assertThat(get("/circles?part=NOBODY", "coordinator").body())
        .contains("/part", "UNKNOWN_VALUE", "MEMBER, COORDINATOR");
    String circle = make();
    assertThat(post(circle + "/rounds", "{\"days\": [\"2199-01-07\"]}", "coordinator").body())
        .contains("/days", "TOO_LATE")
        .doesNotContain("error.");
  }

  private void changesOnlyWhatItSaw(String circle) {
    String terms = TERMS.formatted("Maandagmiddag");
    assertThat(put(circle, terms).statusCode()).isEqualTo(428);
    String seen = get(circle, "coordinator").headers().firstValue("ETag").orElseThrow();
    assertThat(ok(put(circle, terms, "If-Match", seen)).path("name").asString())
        .isEqualTo("Maandagmiddag");
    assertThat(put(circle, TERMS.formatted("Dinsdag"), "If-Match", seen).statusCode())
        .isEqualTo(412);
  }

  private HttpResponse<String> put(String path, String body, String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("Authorization", "Bearer demo-coordinator"));
    return new Http(port).put("/api/v1" + path, body, all.toArray(String[]::new));
  }

  private void goes(String circle, String round) {
    assertThat(post(circle + "/departures", "{\"why\": \"Verhuisd\"}", "ocmw").statusCode())
        .isEqualTo(204);
    assertThat(get(circle, "ocmw").statusCode()).isEqualTo(404);
    String an = ok(get(circle, "coordinator")).at("/members/0/id").asString();
    assertThat(delete(circle + "/members/" + an, "professional")).isEqualTo(403);
    assertThat(delete(circle + "/members/" + an, "coordinator")).isEqualTo(204);
    assertThat(
            ok(get("/editions/" + round + "/enrolments?standing=ADMITTED", "coordinator"))
                .path("items"))
        .isEmpty();
  }

  private String make() {
    String programme =
        ok(get("/programmes?format=PEER_SUPERVISION", "coordinator"))
            .at("/items/0/slug")
            .asString();
    String id = ok(get("/programmes/" + programme, "coordinator")).path("id").asString();
    String asked =
        """
        {"programme": "%s", "name": "Maandag", "language": "nl", "everyWeeks": 2, "day": "MONDAY",
        "at": "13:30", "minutes": 90, "zone": "Europe/Brussels", "smallest": 2, "largest": 2}\
        """
            .formatted(id);
    JsonNode circle = ok(post("/circles", asked, "coordinator"));
    assertThat(circle.path("state").asString()).isEqualTo("FORMING");
    return "/circles/" + circle.path("id").asString();
  }

  private void add(String circle, String email) {
    assertThat(post(circle + "/members", member(email), "coordinator").statusCode()).isEqualTo(204);
  }

  private static String member(String email) {
    return "{\"name\": \"Iemand\", \"email\": \"%s\"}".formatted(email);
  }

  private static LocalDate monday(int weeks) {
    LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(30 + 7L * weeks);
    return soon.minusDays(soon.getDayOfWeek().getValue() - 1L);
  }

  private static String days(int weeks) {
    return "{\"days\": [\"%s\", \"%s\"]}".formatted(monday(weeks), monday(weeks + 2));
  }

  private static JsonNode ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    return JsonMapper.shared().readTree(answer.body());
  }

  private HttpResponse<String> get(String path, String account) {
    return new Http(port).get("/api/v1" + path, "Authorization", "Bearer demo-" + account);
  }

  private int delete(String path, String account) {
    return new Http(port)
        .send("DELETE", "/api/v1" + path, "", "Authorization", "Bearer demo-" + account)
        .statusCode();
  }

  private HttpResponse<String> post(String path, String body, String account) {
    return new Http(port).post("/api/v1" + path, body, "Authorization", "Bearer demo-" + account);
  }
}
