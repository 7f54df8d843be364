package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.people.DemoOrganisation;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Agreements, kept by a program of the coordinator of the demo. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class AgreementsApiJourney {

  private static final String COORDINATOR = "Bearer demo-coordinator";
  private static final String JMW = DemoOrganisation.JMW.id().value().toString();
  private static final String ARQ = DemoOrganisation.ARQ.id().value().toString();

  @LocalServerPort int port;

  @Test
  void a_covenant_is_recorded_measured_and_read_by_everybody() {
    String body = covenant("nazorg", "[" + party(JMW) + "," + party(ARQ) + "]");
    HttpResponse<String> made = post("/covenants", body, "covenant-1");
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(made.headers().firstValue("Location")).hasValue("/api/v1/covenants/nazorg");
    assertThat(post("/covenants", body, "covenant-1").body()).isEqualTo(made.body());
    assertThat(problem(post("/covenants", body, "covenant-2"), 409)).isEqualTo("ADDRESS_TAKEN");

    String promise = json(made).at("/commitments/0/id").asString();
    String standings = "/covenants/nazorg/commitments/" + promise + "/standings";
    HttpResponse<String> kept =
        post(standings, "{\"state\": \"KEPT\", \"on\": \"2024-09-22\"}", "standing-1");
    assertThat(kept.statusCode()).isEqualTo(200);
    assertThat(
            problem(post(standings, "{\"state\": \"KEPT\", \"on\": \"2124-09-22\"}", "s-2"), 409))
        .isEqualTo("DAY_IN_THE_FUTURE");

    JsonNode read = json(http().get("/api/v1/covenants/nazorg"));
    assertThat(read.at("/commitments/0/state").asString()).isEqualTo("KEPT");
    assertThat(read.at("/parties").size()).isEqualTo(2);
  }

  @Test
  void what_a_promise_is_held_against_is_counted_for_who_sees_the_chains() {
    String body =
        covenant("geteld", "[" + party(JMW) + "]")
            .replace("op tijd door.\"}", "op tijd door.\"}, \"yardstick\": " + yardstick(101));
    assertThat(post("/covenants", body, "counted-1").body())
        .contains("/commitments/0/yardstick/percent", "OUT_OF_RANGE");
    assertThat(post("/covenants", body.replace(", \"percent\": 101", ""), "counted-2").body())
        .contains("/commitments/0/yardstick/percent", "REQUIRED");
    assertThat(post("/covenants", body.replace("101", "80"), "counted-3").statusCode())
        .isEqualTo(201);
    assertThat(measurements("geteld").get("availability").asString()).isEqualTo("NO_CHAIN");

    JsonNode demo = measurements("tweede-generatie");
    assertThat(demo.get("availability").asString()).isEqualTo("IN_FIGURES");
    assertThat(demo.at("/commitments/0/yardstick/share").asString()).isEqualTo("WARM");
    assertThat(demo.at("/commitments/0/years").size()).isEqualTo(2);
    assertThat(demo.at("/commitments/0/years/1/chainsCounted").asInt()).isEqualTo(1);
    assertThat(http().get("/api/v1/covenants/tweede-generatie/measurements").statusCode())
        .isEqualTo(401);
    assertThat(http().get("/api/v1/covenants/tweede-generatie").body())
        .contains("\"yardstick\"")
        .doesNotContain("verdict");
  }

  private JsonNode measurements(String slug) {
    return json(
        http().get("/api/v1/covenants/" + slug + "/measurements", "Authorization", COORDINATOR));
  }

  private static String yardstick(int percent) {
    return "{\"share\": \"ANSWER_RATE\", \"bound\": \"AT_LEAST\", \"percent\": " + percent + "}";
  }

  @Test
  void a_covenant_without_parties_is_refused_with_everything_else_that_is_wrong() {
    HttpResponse<String> refused =
        post("/covenants", covenant("Geen Slug", "[]").replace("2022-01-01", "gisteren"), "none");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("/parties", "REQUIRED", "/slug", "/validFrom");
  }

  @Test
  void memberships_that_overlap_are_refused_where_they_do() {
    String members =
        "[%s, %s, %s]"
            .formatted(
                member(JMW, "LEAD", "2018-01-01"),
                member(ARQ, "MEMBER", "2019-01-01"),
                member(ARQ, "CONTRIBUTING_EXPERT", "2020-01-01"));
    HttpResponse<String> refused =
        post("/alliances", named("dubbel", JMW, "\"members\": " + members), "overlap");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("/members/2/from", "MEMBERSHIPS_OVERLAP");
  }

  @Test
  void a_change_says_what_it_changes_and_two_do_not_undo_one_another() {
    String members = "\"members\": [" + member(JMW, "LEAD", "2018-01-01") + "]";
    String body = named("samen", JMW, members);
    String tag = post("/alliances", body, "samen").headers().firstValue("ETag").orElseThrow();
    assertThat(put("/alliances/samen", body).statusCode()).isEqualTo(428);
    assertThat(put("/alliances/samen", body, "If-Match", tag).statusCode()).isEqualTo(200);
    assertThat(put("/alliances/samen", body, "If-Match", tag).statusCode()).isEqualTo(412);
    assertThat(
            problem(
                post(
                    "/alliances/samen/departures",
                    "{\"organisationId\": \"" + JMW + "\", \"day\": \"2024-01-01\"}",
                    "leaves"),
                409))
        .isEqualTo("LEAD_CANNOT_LEAVE");
  }

  @Test
  void a_quota_does_not_go_below_what_was_given() {
    HttpResponse<String> read = http().get("/api/v1/grants/amif-ocmw");
    JsonNode grant = json(read);
    assertThat(grant.get("funderIds").size()).isEqualTo(1);
    assertThat(grant.get("paidFor").size()).isPositive();
    String body =
        named(
            "amif-ocmw",
            DemoOrganisation.VVSG.id().value().toString(),
            """
            "forWhom": {"nl": "OCMW-medewerkers"}, "funderIds": ["%s"],
            "quotas": [{"kind": "PROGRAMME_PLACES", "span": "WHOLE_PERIOD", "number": 1}]
            """
                .formatted(DemoOrganisation.AMIF.id().value()));
    String tag = read.headers().firstValue("ETag").orElseThrow();
    assertThat(problem(put("/grants/amif-ocmw", body, "If-Match", tag), 409))
        .isEqualTo("QUOTA_BELOW_GIVEN");
  }

  private static String covenant(String slug, String parties) {
    return named(
        slug,
        JMW,
        """
        "parties": %s, "validFrom": "2022-01-01",
        "commitments": [{"statement": {"nl": "We verwijzen op tijd door."}}]
        """
            .formatted(parties));
  }

  private static String party(String organisation) {
    return "{\"organisationId\": \"%s\", \"role\": \"SIGNATORY\", \"signedOn\": \"2022-03-01\"}"
        .formatted(organisation);
  }

  private static String member(String organisation, String role, String from) {
    return "{\"organisationId\": \"%s\", \"role\": \"%s\", \"from\": \"%s\"}"
        .formatted(organisation, role, from);
  }

  private static String named(String slug, String keeper, String more) {
    return """
    {"slug": "%s", "name": {"nl": "Samen sterker"}, "purpose": {"nl": "Beter doorverwijzen."},
     "keeperId": "%s", %s}
    """
        .formatted(slug, keeper, more);
  }

  private HttpResponse<String> post(String path, String body, String key) {
    return http()
        .post("/api/v1" + path, body, "Authorization", COORDINATOR, "Idempotency-Key", key);
  }

  private HttpResponse<String> put(String path, String body, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 0, headers.length);
    all[headers.length] = "Authorization";
    all[headers.length + 1] = COORDINATOR;
    return http().put("/api/v1" + path, body, all);
  }

  private Http http() {
    return new Http(port);
  }

  private static String problem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    String type = json(answer).get("type").asString();
    return type.substring(type.lastIndexOf('/') + 1).replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
