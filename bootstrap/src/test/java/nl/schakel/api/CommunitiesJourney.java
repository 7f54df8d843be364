package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody new finds a community through its old name and joins; who leads it sees one more. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class CommunitiesJourney {

  private static final String OLD = "/communities/preventie-en-intergenerationele-problematiek";
  private static final String NOW = "/communities/intergenerationele-overdracht";

  @LocalServerPort int port;

  @Test
  void somebody_new_finds_it_by_its_old_name_joins_and_signs_up_for_the_theme_day() {
    Browser worker = new Browser(port);
    assertThat(worker.get("/communities?q=problematiek").body())
        .contains("1 lerend netwerk", "Intergenerationele overdracht", "Heette eerder:");
    HttpResponse<String> moved = worker.get(OLD);
    assertThat(moved.statusCode()).isEqualTo(301);
    assertThat(moved.headers().firstValue("Location")).contains(NOW);
    assertThat(worker.get(NOW).body())
        .contains("Log in om mee te doen", "Eerdere namen", "Taal die begint bij wat goed gaat")
        .contains("3 gesprekken, 2 presentaties", "1000", "alternateName");
    int before = active();

    worker.logIn("professional@demo.example", "demo");
    assertThat(worker.get(NOW + "/keeping/members").statusCode()).isEqualTo(404);
    Map<String, String> seat = Map.of("team", team("Middelland"), "function", "Wijkcoach");
    assertThat(worker.submit(NOW, NOW + "/membership", seat).statusCode()).isEqualTo(303);
    assertThat(worker.submit(NOW, NOW + "/membership", seat).statusCode()).isEqualTo(303);

    assertThat(worker.get(NOW).body()).contains("Je bent lid", "/enrol?programme=themadag");
    assertThat(worker.get("/my/communities").body()).contains("Intergenerationele overdracht");
    assertThat(worker.get(NOW + "/keeping/members").body())
        .contains("Wijkcoach", "Wijkteammedewerker 3")
        .doesNotContain("@demo.example", "/removal");
    assertThat(active()).isEqualTo(before + 1);
    assertThat(
            post("/enrolments", "{\"editionIds\": [\"" + themeDay() + "\"]}", "professional")
                .body())
        .contains("ADMITTED");
    assertThat(post(NOW + "/leaving", "", "professional").statusCode()).isEqualTo(204);
    assertThat(active()).isEqualTo(before);
  }

  @Test
  void addresses_names_and_numbers_that_cannot_be_are_refused_in_words() {
    String first = founded("Samen leren in \\u0110\\u00e0 N\\u1eb5ng", "OPEN");
    assertThat(
            founded("\\u0646\\u0642\\u0644 \\u0627\\u0644\\u062e\\u0628\\u0631\\u0629", "INVITED"))
        .startsWith("/communities/community-");
    assertThat(post("/communities", body("SAMEN LEREN IN DA NANG", "OPEN"), "coordinator").body())
        .contains("community-name-taken");
    String tag = get(first, "coordinator").headers().firstValue("ETag").orElseThrow();
    String second = renamed(first, "Tweede naam", tag).path("slug").asString();
    assertThat(rename(first, "Andere naam", tag).statusCode()).isEqualTo(412);
    assertThat(rename(first, "Zonder", "").statusCode()).isEqualTo(428);
    String next = get(first, "coordinator").headers().firstValue("ETag").orElseThrow();
    renamed("/communities/" + second, "Derde naam", next);
    for (String old : List.of(first, "/communities/" + second)) {
      assertThat(new Browser(port).get(old).headers().firstValue("Location"))
          .contains("/communities/derde-naam");
      assertThat(ok(get(old, "coordinator")).path("formerNames")).hasSize(2);
    }
    assertThat(post(first + "/leaving", "", "coordinator").body()).contains("community-last-lead");
    assertThat(note(first, "PUBLIC", 5, "2026-01-01").statusCode()).isEqualTo(204);
    assertThat(note(first, "TOLD", 6, "2026-01-02").body()).contains("community-more-than-before");
    assertThat(note(first, "TOLD", 1, "2199-01-01").body()).contains("community-day-to-come");
    assertThat(note(first, "ACTIVE", 1, "2026-01-01").body()).contains("/stage", "COUNTED");
    assertThat(get(first + "/readings", "professional").statusCode()).isEqualTo(404);
  }

  @Test
  void a_link_of_a_lead_lets_in_and_only_by_its_button() {
    String closed = founded("Alleen met een link", "INVITED");
    assertThat(post(closed + "/memberships", "{}", "professional").body())
        .contains("community-on-invitation");
    Browser lead = new Browser(port);
    lead.logIn("coordinator@demo.example", "demo");
    String members = closed + "/keeping/members";
    String page = lead.submit(members, members + "/invitation", Map.of()).body();
    String link = page.replaceAll("(?s).*<code dir=\"ltr\">https?://[^/]*(/[^<]*)</code>.*", "$1");
    String mail = page.replaceAll("(?s).*href=\"(mailto:[^\"]*)\".*", "$1");
    assertThat(URI.create(mail.replace("&amp;", "&")).getSchemeSpecificPart())
        .contains("subject=Uitnodiging: Alleen met een link&body=Hallo,\r\n", link + "\r\n");
    Browser guest = new Browser(port);
    guest.logIn("trainer@demo.example", "demo");
    assertThat(guest.get(link).body()).contains("Alleen met een link");
    assertThat(lead.get(members).body()).contains("1 lid").doesNotContain(link);
    assertThat(guest.submit(link, link, Map.of()).statusCode()).isEqualTo(303);
    String both = lead.get(members).body();
    assertThat(both).contains("2 leden");
    Pattern.compile("/communities/[^/\"]+/keeping/members/[0-9a-f-]{36}/removal")
        .matcher(both)
        .results() // a lead who is alone stays
        .forEach(each -> lead.submit(members, each.group(), Map.of()));
    assertThat(lead.get(members).body()).contains("1 lid");
    assertThat(guest.get(link).statusCode()).isEqualTo(404);
    assertThat(guest.get("/community-invitations/nonsense").statusCode()).isEqualTo(404);
  }

  @Test
  void who_changes_what_somebody_else_changed_hears_so_and_keeps_what_they_typed() {
    String community = founded("Twee trekkers", "OPEN");
    String all = community + "/activities";
    String written = "{\"kind\": \"THEME_DAY\", \"title\": \"%s\", \"day\": \"2027-05-01\"}";
    String id = ok(post(all, written.formatted("Eerste"), "coordinator")).path("id").asString();
    String one = all + "/" + id;
    String tag = get(one, "coordinator").headers().firstValue("ETag").orElseThrow();
    assertThat(put(one, written.formatted("Tweede"), tag).statusCode()).isEqualTo(200);
    assertThat(put(one, written.formatted("Derde"), tag).statusCode()).isEqualTo(412);
    Browser lead = new Browser(port);
    lead.logIn("coordinator@demo.example", "demo");
    String page = community + "/keeping/activities/" + id;
    Map<String, String> old =
        Map.of("kind", "THEME_DAY", "title", "Vierde", "day", "2027-05-01", "version", "0");
    assertThat(lead.submit(page, page, old).body()).contains("value=\"Vierde\"", "value=\"2\"");
    assertThat(ok(get(one, "coordinator")).path("title").asString()).isEqualTo("Tweede");
    assertThat(new Browser(port).get("/agenda?month=2027-05").body()).contains("Tweede");
  }

  @Test
  void a_workshop_of_its_own_organisation_is_chosen_in_the_form() {
    String own = body("Met een werkplaats", "OPEN").replace("0000003\"", "0000007\"");
    String community =
        "/communities/" + ok(post("/communities", own, "coordinator")).path("slug").asString();
    Browser lead = new Browser(port);
    lead.logIn("coordinator@demo.example", "demo");
    String page = community + "/keeping/activities";
    Matcher workshop = Pattern.compile("value=\"(workshop:[^\"]+)").matcher(lead.get(page).body());
    assertThat(workshop.find()).isTrue();
    Map<String, String> typed =
        Map.of("kind", "WORKSHOP", "title", "Samen kijken", "day", "2027-05-01");
    Map<String, String> with = new HashMap<>(typed);
    with.put("occasion", workshop.group(1));
    assertThat(lead.submit(page, page, with).statusCode()).isEqualTo(303);
    JsonNode activity = ok(get(community + "/activities", "coordinator")).at("/items/0");
    assertThat("workshop:" + activity.path("workshopId").asString()).isEqualTo(workshop.group(1));
    String its = "/workshops/" + workshop.group(1).replace("workshop:", "");
    assertThat(new Browser(port).get(community).body())
        .contains("<bdi>Ketenworkshop: ", "Heb je een vraag over dit netwerk?")
        .doesNotContain(its);
    assertThat(lead.get(its).statusCode()).isEqualTo(200);
    assertThat(lead.get(community).body()).contains("href=\"" + its);
    with.put("occasion", "workshop:01a20040-0000-7000-8000-000000000000");
    assertThat(lead.submit(page, page, with).statusCode()).isEqualTo(400);
    String foreign = founded("Van een ander", "OPEN") + "/activities";
    String told = workshop.group(1).replace("workshop:", "");
    String one =
        "{\"kind\": \"WORKSHOP\", \"title\": \"X\", \"day\": \"2027-05-01\", \"workshopId\": \""
            + told
            + "\"}";
    assertThat(post(foreign, one, "coordinator").body()).contains("community-unknown-occasion");
  }

  private HttpResponse<String> put(String path, String body, String tag) {
    return new Http(port)
        .put("/api/v1" + path, body, "Authorization", "Bearer demo-coordinator", "If-Match", tag);
  }

  private int active() {
    JsonNode now = ok(get(NOW + "/readings", "coordinator")).path("now");
    return now.path("teams").valueStream().mapToInt(it -> it.at("/people/ACTIVE").asInt()).sum();
  }

  private String team(String name) {
    return ok(get(NOW, "professional"))
        .path("teams")
        .valueStream()
        .filter(team -> team.path("name").asString().contains(name))
        .map(team -> team.path("id").asString())
        .findFirst()
        .orElseThrow();
  }

  private String themeDay() {
    return ok(get(NOW + "/activities", "professional")).at("/items/0/editionId").asString();
  }

  private static String body(String name, String entry) {
    return """
    {"organisationId": "00000000-0000-7000-8000-000000000003", "name": "%s", "entry": "%s",
    "purpose": "Leren van elkaar", "language": "nl", "teams": ["Noord", "Zuid"],
    "topics": ["second-generation"]}\
    """
        .formatted(name, entry);
  }

  private String founded(String name, String entry) {
    return "/communities/"
        + ok(post("/communities", body(name, entry), "coordinator")).path("slug").asString();
  }

  private JsonNode renamed(String path, String name, String tag) {
    return ok(rename(path, name, tag));
  }

  private HttpResponse<String> rename(String path, String name, String tag) {
    List<String> headers = new ArrayList<>(List.of("Authorization", "Bearer demo-coordinator"));
    if (!tag.isEmpty()) {
      headers.addAll(List.of("If-Match", tag));
    }
    String body = "{\"name\": \"" + name + "\", \"reason\": \"Dit past beter\"}";
    return new Http(port).post("/api/v1" + path + "/names", body, headers.toArray(String[]::new));
  }

  private HttpResponse<String> note(String path, String stage, int people, String day) {
    String body =
        "{\"stage\": \"%s\", \"people\": %d, \"day\": \"%s\"}".formatted(stage, people, day);
    return post(path + "/readings", body, "coordinator");
  }

  private HttpResponse<String> get(String path, String who) {
    return new Http(port).get("/api/v1" + path, "Authorization", "Bearer demo-" + who);
  }

  private HttpResponse<String> post(String path, String body, String who) {
    return new Http(port).post("/api/v1" + path, body, "Authorization", "Bearer demo-" + who);
  }

  private static JsonNode ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    return JsonMapper.shared().readTree(answer.body());
  }
}
