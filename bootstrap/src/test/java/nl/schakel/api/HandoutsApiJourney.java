package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hand-outs by programs: read by everybody, written by who keeps them, and never unseen. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class HandoutsApiJourney {

  private static final String ALL = "/api/v1/handouts";
  private static final String TALKING = ALL + "/talking/texts/";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void everybody_reads_them_and_hears_what_is_missing() {
    JsonNode items = ok(http().get(ALL)).path("items");
    assertThat(items).hasSize(5);
    assertThat(items.get(0).path("languages")).hasSize(8);
    assertThat(items.get(0).at("/languages").findValuesAsString("review"))
        .contains("ORIGINAL", "NOT_REVIEWED");
    JsonNode arabic = one("help-nearby?language=ar&municipality=GM0344");
    assertThat(arabic.at("/text/nearness").asString()).isEqualTo("AS_ASKED");
    assertThat(arabic.at("/dutch/language").asString()).isEqualTo("nl");
    JsonNode turkish = one("help-nearby?language=tr&municipality=GM0344");
    assertThat(turkish.at("/text/nearness").asString()).isEqualTo("IN_DUTCH");
    assertThat(turkish.at("/text/blocks").findValuesAsString("language")).contains("tr", "nl");
    assertThat(one("help-nearby?language=en&municipality=GM0344").at("/text/nearness").asString())
        .isEqualTo("ANYWHERE");
    HttpResponse<String> school = http().get(ALL + "/school");
    String tag = school.headers().firstValue("ETag").orElseThrow();
    assertThat(http().get(ALL + "/school", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void what_is_not_there_and_what_makes_no_sense_is_said() {
    assertThat(http().get(ALL + "/nothing").statusCode()).isEqualTo(404);
    assertThat(http().get(ALL + "/school?language=zz").body())
        .contains("/language", "UNKNOWN_LANGUAGE");
    assertThat(http().get(ALL + "/school?municipality=x").body()).contains("INVALID_MUNICIPALITY");
    assertThat(http().get("/handouts/nothing").statusCode()).isEqualTo(404);
    assertThat(http().get("/handouts/school?language=zz").statusCode()).isEqualTo(400);
    assertThat(http().get("/handouts/series.pdf?copies=99").statusCode()).isEqualTo(400);
    assertThat(http().get("/handouts/series.pdf?language=ti&copies=2").body()).startsWith("%PDF");
    assertThat(http().get("/sitemap.xml").body()).contains("/handouts/two-cultures");
  }

  @Test
  void who_keeps_them_writes_what_was_seen_and_a_translation_is_outdated_by_the_next_dutch() {
    String text = "{\"title\": \"Praten\", \"text\": \"# Kop\\n\\n- Een\\n- Twee\"}";
    assertThat(http().get(TALKING + "nl").statusCode()).isEqualTo(401);
    assertThat(get(TALKING + "nl", "professional").statusCode()).isEqualTo(403);
    assertThat(put("nl", text).statusCode()).isEqualTo(428);
    assertThat(put("zz", text).statusCode()).isEqualTo(404);
    assertThat(put("nl", "{\"text\": \"\"}", "If-Match", "\"1\"").body())
        .contains("/title", "/text", "REQUIRED");
    String tag = get(TALKING + "nl", "coordinator").headers().firstValue("ETag").orElseThrow();
    JsonNode kept = ok(put("nl", text, "If-Match", tag));
    assertThat(kept.at("/draft/text").asString()).isEqualTo("# Kop\n\n- Een\n- Twee");
    assertThat(put("nl", text, "If-Match", tag).statusCode()).isEqualTo(412);
    assertThat(review("ar")).isEqualTo("false NOT_REVIEWED");
    assertThat(post("nl/publication").statusCode()).isEqualTo(200);
    assertThat(post("nl/publication").body()).contains("no-handout-draft");
    assertThat(review("ar")).isEqualTo("true NOT_REVIEWED");
    String arabic = get(TALKING + "ar", "coordinator").headers().firstValue("ETag").orElseThrow();
    String later = "{\"title\": \"حديث\", \"text\": \"نص\", \"dutchVersion\": %d}";
    assertThat(put("ar", later.formatted(9), "If-Match", arabic).body())
        .contains("no-such-dutch-version");
    assertThat(put("ar", text, "If-Match", arabic).body()).contains("/dutchVersion");
    ok(put("ar", later.formatted(2), "If-Match", arabic));
    ok(post("ar/publication"));
    assertThat(review("ar")).isEqualTo("false REVIEWED");
    assertThat(
            jdbc.sql("select count(*) from audit.entry where action like 'HANDOUT_%'")
                .query(Long.class)
                .single())
        .isGreaterThanOrEqualTo(4);
  }

  @Test
  void a_form_keeps_what_was_typed_and_says_what_is_wrong() {
    Browser keeper = new Browser(port);
    keeper.get("/login");
    keeper.logIn("coordinator@demo.example", "demo");
    String form = "/handout-places/gm0344/tr";
    HttpResponse<String> refused =
        keeper.submit(form, form, Map.of("version", "0", "text", "lang " + "a".repeat(700)));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("id=\"field-text-error\"", "lang aaa");
    assertThat(
            keeper.submit(form, form, Map.of("version", "0", "text", "Mahalle ekibi")).statusCode())
        .isEqualTo(303);
    assertThat(http().get("/handouts/help-nearby?language=tr&municipality=GM0344").body())
        .contains("Mahalle ekibi");
    assertThat(keeper.submit(form, form, Map.of("version", "0", "text", "Te laat")).body())
        .contains("Te laat", "id=\"field-text-error\"");
  }

  @Test
  void what_was_withdrawn_is_read_in_dutch_and_that_is_told() {
    Browser keeper = new Browser(port);
    keeper.logIn("coordinator@demo.example", "demo");
    String text = "/handout-texts/school/uk";
    assertThat(keeper.submit(text, text + "/review", Map.of()).statusCode()).isEqualTo(303);
    assertThat(one("school?language=uk").at("/text/review").asString()).isEqualTo("REVIEWED");
    assertThat(keeper.submit(text, text + "/retirement", Map.of()).statusCode()).isEqualTo(303);
    assertThat(one("school?language=uk").at("/text/language").asString()).isEqualTo("nl");
    assertThat(http().get("/handouts/school?language=uk", "Accept-Language", "nl").body())
        .contains("is er nog niet in deze taal: Oekraïens", "Versie 1, sinds");
    assertThat(http().get("/handouts?language=uk", "Accept-Language", "nl").body())
        .contains("is er nog niet in deze taal: Oekraïens");
  }

  private String review(String language) {
    JsonNode text = one("talking?language=" + language).path("text");
    return text.path("outdated").asBoolean() + " " + text.path("review").asString();
  }

  private JsonNode one(String rest) {
    return ok(http().get(ALL + "/" + rest));
  }

  private static JsonNode ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private Http http() {
    return new Http(port);
  }

  private HttpResponse<String> get(String path, String account) {
    return http().get(path, "Authorization", "Bearer demo-" + account);
  }

  private HttpResponse<String> put(String language, String body, String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("Authorization", "Bearer demo-coordinator"));
    return http().put(TALKING + language, body, all.toArray(String[]::new));
  }

  private HttpResponse<String> post(String rest) {
    return http().post(TALKING + rest, "", "Authorization", "Bearer demo-coordinator");
  }
}
