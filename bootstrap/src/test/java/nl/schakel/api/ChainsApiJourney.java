package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A chain is made, written, checked and refused, and what is missing is taken up, by programs. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class ChainsApiJourney {

  private static final String ABOUT =
      """
      {"area": "%s", "topic": "parenting-in-two-cultures", "targetGroup": {"nl": "Ouders"},
      "keeper": "%s", "decide": 6}\
      """;

  @LocalServerPort int port;

  @Test
  void a_draft_is_written_by_who_keeps_it_and_seen_by_nobody_else() {
    String chain = make();
    assertThat(get(chain, "professional").statusCode()).isEqualTo(404);
    assertThat(ok(get(chain + "/versions", "professional"))).isEmpty();
    assertThat(ok(get(chain + "/versions", "coordinator"))).hasSize(1);
    assertThat(post(chain + "/versions", "{\"after\": 3}").body()).contains("another-version");
    assertThat(post(chain + "/versions", "{}").body()).contains("/after", "REQUIRED");
    String draft = chain + "/versions/1";
    assertThat(post(chain + "/versions", "{\"after\": 0}").headers().firstValue("Location"))
        .hasValue("/api/v1" + draft);
    assertThat(get(draft, "professional").statusCode()).isEqualTo(404);
    writesOnlyWhatItSaw(draft + "/links");
    isNotPublished(chain);
  }

  private void writesOnlyWhatItSaw(String links) {
    String id = UUID.randomUUID().toString();
    String advice = link(id, "");
    assertThat(put(links, advice).statusCode()).isEqualTo(428);
    assertThat(put(links, "{\"links\": [{\"kind\": \"FLY\"}]}", "If-Match", "\"0\"").body())
        .contains("/links/0/kind", "UNKNOWN_VALUE", "/links/0/from", "/links/0/to");
    String toItself = link(id, "{\"occasion\": \"CLOSED\", \"instead\": \"" + id + "\"}");
    assertThat(put(links, toItself, "If-Match", "\"0\"").body())
        .contains("/links/0/alternatives", "ALTERNATIVE_TO_ITSELF")
        .doesNotContain("error.", "UNKNOWN_FIELD");
    String telling =
        advice.replace(
            "\"criteria\": []",
            "\"criteria\": [{\"force\": \"ADVISORY\", \"text\": {\"nl\": \"Bel eerst\"}},"
                + "{\"force\": \"ADVISORY\", \"text\": {\"nl\": \"Bel eerst\","
                + " \"fr\": \"Appelez le 06-12345678\"}}]");
    assertThat(put(links, telling, "If-Match", "\"0\"").body())
        .contains("/links/0/criteria/1/text/fr", "PERSONAL_DATA_PHONE")
        .doesNotContain("UNKNOWN_FIELD", "06-12345678");
    String twice = advice.replaceFirst("(?s)\\[(.*)]", "[$1, $1]");
    assertThat(put(links, twice, "If-Match", "\"0\"").body())
        .contains("/links/1/id", "LINK_TWICE")
        .doesNotContain("error.");
    assertThat(ok(put(links, advice, "If-Match", "\"0\"")).at("/links/0/id").asString())
        .isEqualTo(id);
    assertThat(put(links, advice, "If-Match", "\"0\"").statusCode()).isEqualTo(412);
    String elsewhere = links.replaceFirst("[0-9a-f-]{36}", UUID.randomUUID().toString());
    assertThat(put(elsewhere, advice).statusCode()).isEqualTo(404);
  }

  private void isNotPublished(String chain) {
    assertThat(
            ok(get(chain + "/health", "coordinator"))
                .at("/versions/0/findings")
                .findValuesAsString("code"))
        .contains("NO_RECEIVER");
    assertThat(get(chain + "/health", "professional").statusCode()).isEqualTo(403);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String publication = chain + "/publication";
    assertThat(post(publication, on(today)).statusCode()).isEqualTo(428);
    assertThat(post(publication, on(today), "If-Match", "\"99\"").statusCode()).isEqualTo(412);
    assertThat(post(publication, on(today.plusDays(2)), "If-Match", "\"1\"").body())
        .contains("/on", "IN_THE_FUTURE");
    assertThat(post(publication, on(today.minusDays(1)), "If-Match", "\"1\"").body())
        .contains("chain-unwell");
    assertThat(post(chain + "/termination", "").body()).contains("nothing-agreed");
  }

  private static String on(LocalDate day) {
    return "{\"number\": 1, \"on\": \"" + day + "\"}";
  }

  @Test
  void what_a_chain_is_about_changes_for_who_saw_it() {
    String chain = make();
    String about = ABOUT.formatted("NL-UT", keeper());
    assertThat(put(chain, about).statusCode()).isEqualTo(428);
    assertThat(ok(put(chain, about, "If-Match", "\"0\"")).path("area").asString())
        .isEqualTo("NL-UT");
    assertThat(put(chain, about, "If-Match", "\"0\"").statusCode()).isEqualTo(412);
    String unknown =
        ABOUT.formatted("Nergenshuizen", keeper()).replace("\"decide\": 6", "\"decide\": 1");
    assertThat(post("/referral-chains", unknown).body())
        .contains("/area", "INVALID_AREA", "/decide", "BEFORE_ACKNOWLEDGE");
    String others = ABOUT.formatted("NL", UUID.randomUUID());
    assertThat(post("/referral-chains", others).statusCode()).isEqualTo(404);
  }

  /** A mail about errors is about what holds, whatever is being written. */
  @Test
  void what_holds_is_checked_beside_what_is_being_written() {
    JsonNode held = ok(get("/referral-chains", "coordinator")).at("/items/0");
    String chain = "/referral-chains/" + held.path("id").asString();
    int agreed = held.path("agreedVersion").asInt();
    post(chain + "/versions", "{\"after\": " + agreed + "}");
    assertThat(
            ok(get(chain + "/health", "coordinator")).at("/versions").findValuesAsString("state"))
        .containsExactly("AGREED", "DRAFT");
  }

  /** Whoever does not keep a chain sees those that hold, and no draft. */
  @Test
  void what_was_agreed_is_for_everybody() {
    JsonNode chains = ok(new Http(port).get("/api/v1/referral-chains")).path("items");
    assertThat(chains).isNotEmpty().allMatch(chain -> !chain.path("agreedVersion").isNull());
    String one = "/referral-chains/" + chains.get(0).path("id").asString();
    JsonNode version =
        ok(get(one + "/versions/" + chains.get(0).path("agreedVersion").asInt(), "professional"));
    assertThat(version.path("state").asString()).isEqualTo("AGREED");
    assertThat(version.path("links").findValuesAsString("kind")).contains("WARM_REFER");
  }

  @Test
  void what_is_missing_is_taken_up_once_and_ends_with_a_word() {
    assertThat(get("/gap-signals", "professional").statusCode()).isEqualTo(403);
    JsonNode open = ok(get("/gap-signals", "coordinator")).at("/items/0");
    assertThat(open.path("state").asString()).isEqualTo("OPEN");
    assertThat(open.path("times").toString()).isEqualTo("{\"precision\":\"BELOW\",\"value\":5}");
    assertThat(LocalDate.parse(open.path("since").asString()).getDayOfWeek())
        .isEqualTo(DayOfWeek.MONDAY);
    String moves = "/gap-signals/" + open.path("id").asString() + "/moves";
    assertThat(post(moves, "{\"to\": \"SOLVED\"}").body()).contains("/note", "REQUIRED");
    String solved = "{\"to\": \"SOLVED\", \"note\": \"Er is een tweede spreekuur\"}";
    assertThat(post(moves, solved).body()).contains("gap-not-now");
    assertThat(post(moves, "{\"to\": \"TAKEN\"}").statusCode()).isEqualTo(204);
    String telling = "{\"to\": \"SOLVED\", \"note\": \"Bel 06-12345678\"}";
    assertThat(post(moves, telling).body()).contains("/note", "PERSONAL_DATA_PHONE");
    assertThat(post(moves, solved).statusCode()).isEqualTo(204);
    assertThat(post("/gap-signals/" + UUID.randomUUID() + "/moves", solved).statusCode())
        .isEqualTo(404);
  }

  private String make() {
    HttpResponse<String> made = post("/referral-chains", ABOUT.formatted("Rotterdam", keeper()));
    assertThat(ok(made).path("slug").asString()).startsWith("opvoeden-in-twee-culturen-rotterdam");
    return "/referral-chains/" + ok(made).path("id").asString();
  }

  private String keeper() {
    return ok(get("/referral-chains", "coordinator")).at("/items/0/keeper").asString();
  }

  /** To advice of the first partner of the first chain. */
  private String link(String id, String alternative) {
    JsonNode chain = ok(get("/referral-chains", "coordinator")).at("/items/0");
    String versions = "/referral-chains/" + chain.path("id").asString() + "/versions/";
    String to =
        ok(get(versions + chain.path("agreedVersion").asInt(), "coordinator"))
            .at("/links/0/to")
            .asString();
    return """
    {"links": [{"id": "%s", "from": "PROFESSIONAL", "kind": "CONSULT", "to": "%s",
    "part": "ADVICE_ONLY", "criteria": [], "alternatives": [%s]}]}\
    """
        .formatted(id, to, alternative);
  }

  private static JsonNode ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    return JsonMapper.shared().readTree(answer.body());
  }

  private HttpResponse<String> get(String path, String account) {
    return new Http(port).get("/api/v1" + path, "Authorization", "Bearer demo-" + account);
  }

  private HttpResponse<String> put(String path, String body, String... headers) {
    return new Http(port).put("/api/v1" + path, body, asCoordinator(headers));
  }

  private static String[] asCoordinator(String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("Authorization", "Bearer demo-coordinator"));
    return all.toArray(String[]::new);
  }

  private HttpResponse<String> post(String path, String body, String... headers) {
    return new Http(port).post("/api/v1" + path, body, asCoordinator(headers));
  }
}
