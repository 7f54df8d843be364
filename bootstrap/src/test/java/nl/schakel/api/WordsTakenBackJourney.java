package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What should not stand in a talk goes, by who wrote it or by who leads; what was typed does not.
 */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class WordsTakenBackJourney {

  private static final String COMMUNITY = "/communities/intergenerationele-overdracht";
  private static final String TALKS = COMMUNITY + "/talks";

  @LocalServerPort int port;
  private final List<String> guests = new ArrayList<>();

  @AfterEach
  void leave() {
    guests.forEach(guest -> api("POST", COMMUNITY + "/leaving", "", guest));
  }

  @Test
  void who_wrote_a_post_puts_it_right_or_takes_it_back() {
    Browser author = member("trainer");
    Browser other = member("partner");
    String talk = asked(author, "Wie kent de familie?", "Ze wonen hier vlakbij");
    String question = talk + "/posts/" + posts(talk).getFirst().path("id").asString();
    String correction = question + "/correction";
    assertThat(other.get(correction).statusCode()).isEqualTo(404);
    assertThat(author.get(correction).body()).contains("Ze wonen hier vlakbij");
    Map<String, String> worse =
        Map.of("title", "Wie kent dit?", "text", "Bel 06 12345678", "version", "0");
    HttpResponse<String> refused = author.submit(correction, correction, worse);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("<mark>06 12345678</mark>", "Wie kent dit?");
    Map<String, String> better =
        Map.of("title", "Wie kent dit?", "text", "Het gaat om een aanpak", "version", "0");
    assertThat(author.submit(correction, correction, better).statusCode()).isEqualTo(303);
    assertThat(other.get(talk).body())
        .contains("Gecorrigeerd op", "Het gaat om een aanpak", "Wie kent dit?")
        .doesNotContain("familie", "vlakbij");
    assertThat(author.submit(correction, correction, better).body())
        .contains("intussen ergens anders", "value=\"1\"");

    other.submit(talk, talk + "/answers", Map.of("text", "Ik ken ze ook"));
    String answer = talk + "/posts/" + posts(talk).get(1).path("id").asString();
    String body = "{\"text\": \"Ik ken die aanpak\"}";
    assertThat(api("PUT", answer, body, "trainer").statusCode()).isEqualTo(404);
    assertThat(api("PUT", answer, body, "partner").statusCode()).isEqualTo(428);
    assertThat(api("PUT", answer, body, "partner", "\"7\"").statusCode()).isEqualTo(412);
    assertThat(api("PUT", answer, body, "partner", "\"0\"").headers().firstValue("ETag"))
        .contains("\"1\"");
    author.submit(question + "/correction", question + "/withdrawal", Map.of());
    assertThat(other.get(talk).body())
        .contains("Ingetrokken door wie het schreef", "Ik ken die aanpak")
        .doesNotContain("Wie kent dit?", "een aanpak");
    assertThat(other.get(TALKS).body()).doesNotContain("Wie kent dit?");
    assertThat(api("POST", answer + "/withdrawing", "", "partner", "\"1\"").body())
        .contains("WITHDRAWN")
        .doesNotContain("aanpak");
    assertThat(api("PUT", answer, body, "partner", "\"1\"").body()).contains("talk-post-away");
  }

  @Test
  void who_leads_finds_what_was_reported_decides_and_wipes_it_out() {
    Browser author = member("trainer");
    Browser other = member("partner");
    Browser lead = signedIn("coordinator");
    String talk = asked(author, "Kent iemand dat gezin?", "Dat van de hoek");
    String id = posts(talk).getFirst().path("id").asString();
    String post = talk + "/posts/" + id;
    HttpResponse<String> refused =
        other.submit(post + "/report", post + "/report", Map.of("reason", "Bel 06 12345678"));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("<mark>06 12345678</mark>");
    other.submit(post + "/report", post + "/report", Map.of("reason", "Herkenbaar"));
    assertThat(lead.get("/").body()).contains("/my/reported-posts");
    assertThat(lead.get("/my/reported-posts").body())
        .contains("Herkenbaar", "Dat van de hoek", talk + "/posts/" + id);
    assertThat(other.get("/my/reported-posts").body()).contains("Niets gemeld");
    assertThat(lead.get(TALKS).body()).contains("1 bericht gemeld");
    assertThat(other.get(TALKS).body()).doesNotContain("gemeld");

    assertThat(api("POST", post + "/showing", "", "partner").statusCode()).isEqualTo(404);
    assertThat(api("POST", post + "/showing", "", "coordinator").statusCode()).isEqualTo(204);
    assertThat(lead.get("/my/reported-posts").body()).doesNotContain("Herkenbaar");
    api("POST", post + "/reports", "{\"reason\": \"Toch herkenbaar\"}", "partner");
    assertThat(api("GET", "/reported-posts", "", "coordinator").body())
        .contains("Toch herkenbaar")
        .doesNotContain("\"Herkenbaar");
    assertThat(api("POST", post + "/erasing", "", "coordinator").body()).contains("talk-not-now");
    lead.submit(talk, post + "/hiding", Map.of());
    lead.submit(talk, post + "/erasing", Map.of());
    assertThat(lead.get(talk).body()).contains("Gewist").doesNotContain("hoek", "dat gezin");
    assertThat(api("GET", post, "", "trainer").body()).contains("ERASED");
  }

  @Test
  void an_answer_to_a_question_that_was_closed_meanwhile_is_not_lost() {
    Browser author = member("trainer");
    String talk = asked(author, "Wie heeft een voorbeeld?", "Van een brief");
    assertThat(api("POST", talk + "/closing", "", "coordinator").statusCode()).isEqualTo(204);
    HttpResponse<String> late =
        author.submit(TALKS, talk + "/answers", Map.of("text", "Hier is mijn lange antwoord"));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body())
        .contains("intussen afgesloten", "Hier is mijn lange antwoord", "action=\"" + TALKS + "\"");
    assertThat(posts(talk)).hasSize(1);
    assertThat(api("POST", talk + "/archiving", "", "coordinator").statusCode()).isEqualTo(204);
    assertThat(api("GET", TALKS + "?shelf=ARCHIVED", "", "trainer").body()).contains("voorbeeld");
  }

  @Test
  void a_question_is_found_by_its_words_and_by_those_of_its_answers_but_not_by_words_taken_away() {
    Browser member = member("trainer");
    String talk = asked(member, "Zebrapaden tekenen", "Met krijtjes op straat");
    api("POST", talk + "/posts", "{\"text\": \"Neem waterverf mee\"}", "trainer");
    String id = talk.substring(talk.lastIndexOf('/') + 1);
    for (String words :
        List.of("zebrapad", "zebrepaden", "krijtje", "WATERVERF", "krijtjes straat")) {
      assertThat(found(words)).as(words).contains(id);
    }
    assertThat(found("olifanten")).doesNotContain(id);
    assertThat(member.get(TALKS + "?q=zebrapad").body()).contains("1 vraag gevonden");
    assertThat(member.get(TALKS + "?q=%22%27%29%28%3A%2A").statusCode()).isEqualTo(200);
    JsonNode question = posts(talk).getFirst();
    api("POST", talk + "/posts/" + question.path("id").asString() + "/hiding", "", "coordinator");
    assertThat(found("zebrapad")).doesNotContain(id);
    assertThat(found("krijtje")).doesNotContain(id);
    assertThat(found("waterverf")).contains(id);
  }

  /** Where they are many: there is no list to tick in. */
  @Test
  void who_is_called_can_be_typed_by_name() {
    Browser member = member("trainer");
    Map<String, String> nobody =
        Map.of("title", "Wie?", "text", "Wie weet dit?", "called.0.name", "Niemand");
    HttpResponse<String> refused = member.submit(TALKS, TALKS, nobody);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("Zo heet geen lid", "Wie weet dit?");
    Map<String, String> somebody =
        Map.of(
            "title", "Wie?",
            "text", "Wie weet dit?",
            "called.0.name", "",
            "called.1.name", "wijkteammedewerker 3");
    String talk =
        member.submit(TALKS, TALKS, somebody).headers().firstValue("Location").orElseThrow();
    assertThat(posts(talk).getFirst().path("mentions")).hasSize(1);
    assertThat(member.get(talk).body()).contains("Wijkteammedewerker 3");
  }

  private String found(String words) {
    String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
    return api("GET", TALKS + "?q=" + query, "", "trainer").body();
  }

  @Test
  void who_writes_too_much_in_an_hour_waits() {
    Browser member = member("funder");
    String talk = asked(member, "Wie telt er mee?", "Tot twintig");
    for (int times = 1; times < 20; times++) {
      assertThat(api("POST", talk + "/posts", "{\"text\": \"Ik\"}", "funder").statusCode())
          .isEqualTo(200);
    }
    assertThat(api("POST", talk + "/posts", "{\"text\": \"Ik\"}", "funder").body())
        .contains("talk-too-many-posts");
    assertThat(member.submit(talk, talk + "/answers", Map.of("text", "Nog eentje")).body())
        .contains("al twintig berichten", "Nog eentje");
    assertThat(posts(talk)).hasSize(20);
  }

  private String asked(Browser member, String title, String text) {
    return member
        .submit(TALKS, TALKS, Map.of("title", title, "text", text))
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  private List<JsonNode> posts(String talk) {
    JsonNode found =
        JsonMapper.shared().readTree(api("GET", talk, "", "coordinator").body()).path("posts");
    return found.valueStream().toList();
  }

  private Browser member(String name) {
    Browser browser = signedIn(name);
    browser.submit(COMMUNITY, COMMUNITY + "/membership", Map.of());
    guests.add(name);
    return browser;
  }

  private Browser signedIn(String name) {
    Browser browser = new Browser(port).with("Accept-Language", "nl");
    browser.logIn(name + "@demo.example", "demo");
    return browser;
  }

  private HttpResponse<String> api(
      String method, String path, String body, String who, String... seen) {
    List<String> headers =
        new ArrayList<>(
            List.of("Authorization", "Bearer demo-" + who, "Content-Type", "application/json"));
    List.of(seen).forEach(version -> headers.addAll(List.of("If-Match", version)));
    return new Http(port).send(method, "/api/v1" + path, body, headers.toArray(String[]::new));
  }
}
