package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who looks after a community mends what went wrong in it. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class CommunityKeepingJourney {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void who_was_taken_out_of_an_open_community_stays_out_until_let_in_again() {
    String open = founded("Open deur");
    Browser worker = signedIn("professional");
    worker.submit(open, open + "/membership", Map.of());
    Browser lead = signedIn("coordinator");
    String members = open + "/keeping/members";
    removeEverybody(lead, members);

    assertThat(worker.get(open).body()).contains("haalde je uit de ledenlijst");
    assertThat(post(open + "/memberships", "{}", "professional").body())
        .contains("community-after-removal");
    assertThat(ok(get(open + "/removals", "coordinator")).path("items")).hasSize(1);
    assertThat(get(open + "/removals", "professional").statusCode()).isEqualTo(404);
    String page = lead.get(members).body();
    assertThat(page).contains("Uit het netwerk gehaald", "1 lid");
    lead.submit(members, found("[^\"]+/readmission", page), Map.of());
    assertThat(lead.get(members).body()).doesNotContain("Uit het netwerk gehaald");
    assertThat(post(open + "/memberships", "{}", "professional").statusCode()).isEqualTo(204);
  }

  @Test
  void a_member_says_where_they_work_now_and_a_team_keeps_its_numbers_under_another_name() {
    String community = founded("Wie werkt waar");
    String north = team(community, "Noord");
    Browser lead = signedIn("coordinator");
    String seat = community + "/seat";
    assertThat(signedIn("professional").get(seat).statusCode()).isEqualTo(404);
    Map<String, String> typed = Map.of("team", north, "function", "Teamleider");
    assertThat(lead.submit(seat, seat, typed).statusCode()).isEqualTo(303);
    assertThat(lead.get(seat).body()).contains("value=\"Teamleider\"", north + "\" selected");
    assertThat(active(community, north)).isEqualTo(1);

    String teams = community + "/keeping/teams";
    String tag = get(community, "coordinator").headers().firstValue("ETag").orElseThrow();
    String version = "0";
    Map<String, String> taken = Map.of("team", north, "name", "zuid", "version", version);
    assertThat(lead.submit(teams, teams, taken).body()).contains("Een ander team heet zo");
    Map<String, String> other = Map.of("team", north, "name", "Noord-Oost", "version", version);
    assertThat(lead.submit(teams, teams, other).statusCode()).isEqualTo(303);
    assertThat(team(community, "Noord-Oost")).isEqualTo(north);
    assertThat(put(community + "/teams/" + north, tag).statusCode()).isEqualTo(412);
    assertThat(put(community + "/teams/" + north, "").statusCode()).isEqualTo(428);
    assertThat(put(community + "/teams/01a20040-0000-7000-8000-000000000000", "").statusCode())
        .isEqualTo(404);
    String now = get(community, "coordinator").headers().firstValue("ETag").orElseThrow();
    assertThat(ok(put(community + "/teams/" + north, now)).at("/teams/0/name").asString())
        .isEqualTo("Via de API");
    assertThat(active(community, north)).isEqualTo(1);
    assertThat(post(community + "/seats", "{}", "coordinator").statusCode()).isEqualTo(204);
    assertThat(active(community, north)).isZero();
    assertThat(post(community + "/seats", "{}", "professional").statusCode()).isEqualTo(404);
  }

  @Test
  void the_file_has_every_team_on_every_day_and_the_page_shows_one_team_and_says_what_it_leaves() {
    String community = founded("Vaak geteld");
    String north = team(community, "Noord");
    for (int day = 10; day < 24; day++) {
      assertThat(note(community, north, "TOLD", day, "2026-01-" + day).statusCode()).isEqualTo(204);
    }
    Browser lead = signedIn("coordinator");
    String reach = community + "/keeping/reach";
    assertThat(lead.get(reach + ".csv").body().lines().filter(line -> line.contains(";Noord;")))
        .hasSize(15)
        .first()
        .isEqualTo("2026-01-10;Noord;;10;;;0");
    String one = lead.get(reach + "?team=" + north).body();
    assertThat(one).contains("Noord, op dagen waarop iets veranderde", "de laatste 12 van 14");
    assertThat(lead.get(reach + "?team=none").body()).contains("Zonder team, op dagen");
    assertThat(lead.get(reach + "?team=anders").statusCode()).isEqualTo(404);
    assertThat(ok(get(community + "/reading-days", "coordinator")).path("items")).hasSize(15);
    assertThat(ok(get(community + "/readings", "coordinator")).path("days").asInt()).isEqualTo(15);
  }

  @Test
  void a_number_is_taken_back_unless_a_later_one_needs_it() {
    String community = founded("Verkeerd geteld");
    String north = team(community, "Noord");
    note(community, north, "PUBLIC", 10, "2026-01-01");
    note(community, north, "PUBLIC", 30, "2026-01-02");
    note(community, north, "TOLD", 20, "2026-01-03");
    assertThat(note(community, north, "PUBLIC", 19, "2026-01-04").body())
        .contains("community-less-than-after");
    JsonNode notes = ok(get(community + "/reading-notes", "coordinator")).path("items");
    assertThat(notes).hasSize(3);
    String needed = community + "/readings/" + notes.path(1).path("id").asString();
    assertThat(delete(needed, "coordinator").body()).contains("community-less-than-after");
    assertThat(delete(needed, "professional").statusCode()).isEqualTo(404);
    String page = community + "/keeping/reach/notes";
    Browser lead = signedIn("coordinator");
    String told = page + "/" + notes.path(0).path("id").asString() + "/removal";
    assertThat(lead.get(page).body()).contains(told);
    assertThat(lead.submit(page, told, Map.of()).statusCode()).isEqualTo(303);
    assertThat(delete(needed, "coordinator").statusCode()).isEqualTo(204);
    assertThat(delete(needed, "coordinator").statusCode()).isEqualTo(204);
    assertThat(ok(get(community + "/reading-notes", "coordinator")).path("items")).hasSize(1);
  }

  @Test
  void links_that_leaked_are_revoked_and_programs_invite_and_say_who_leads() {
    String community = founded("Gelekte link");
    String links = community + "/invitations";
    String address =
        ok(post(community + "/inviting", "", "coordinator")).path("address").asString();
    String link = address.replaceFirst("https?://[^/]+", "");
    assertThat(ok(get(links, "coordinator")).path("items")).hasSize(1);
    assertThat(get(links, "professional").statusCode()).isEqualTo(404);
    Browser worker = signedIn("professional");
    assertThat(worker.get(link).statusCode()).isEqualTo(200);
    Browser lead = signedIn("coordinator");
    String members = community + "/keeping/members";
    assertThat(lead.get(members).body()).contains("Er werkt nu 1 link", "Trek alle links in");
    lead.submit(members, members + "/invitation/revocation", Map.of());
    assertThat(worker.get(link).statusCode()).isEqualTo(404);
    assertThat(lead.get(members).body()).doesNotContain("Trek alle links in");
    assertThat(delete(links, "coordinator").statusCode()).isEqualTo(204);

    worker.submit(community, community + "/membership", Map.of());
    JsonNode one = ok(get(community + "/memberships", "coordinator")).at("/items/1");
    String other = community + "/leads/" + one.path("personId").asString();
    assertThat(lead(other + "/appointment", "POST", "professional").statusCode()).isEqualTo(404);
    assertThat(lead(other + "/appointment", "POST", "coordinator").statusCode()).isEqualTo(204);
    assertThat(lead(other, "DELETE", "coordinator").statusCode()).isEqualTo(204);
  }

  @Test
  void what_nobody_leads_waits_for_who_looks_after_it_for_its_organisation() {
    String community = founded("Zonder trekker");
    Browser coordinator = signedIn("coordinator");
    assertThat(coordinator.get("/my/communities").body()).doesNotContain("Niemand leidt");
    String forgotten =
        """
        update communities.member set lead = false where community_id =
          (select community_id from communities.name where name = 'Zonder trekker')
        """;
    assertThat(jdbc.sql(forgotten).update()).isEqualTo(1);

    assertThat(coordinator.get("/").body()).contains("niemand die het leidt");
    assertThat(coordinator.get("/my/communities").body())
        .contains("Niemand leidt", community + "/keeping/members");
    String members = community + "/keeping/members";
    String page = coordinator.get(members).body();
    assertThat(page).contains("Laat een lid meeleiden");
    coordinator.submit(members, found("[^\"]+/lead(?=\")", page), Map.of());
    assertThat(coordinator.get(members).body()).doesNotContain("Laat een lid meeleiden");
    assertThat(coordinator.get("/my/communities").body()).doesNotContain("Niemand leidt");
  }

  @Test
  void what_everybody_reads_tells_of_nobody_and_what_goes_with_an_activity_is_said_before() {
    String community = founded("Wat we deden");
    String all = community + "/activities";
    assertThat(post(all, activity("Bel 06-12345678", ""), "coordinator").body())
        .contains("/title", "PERSONAL_DATA_PHONE");
    String later = ok(post(all, activity("Themadag", ""), "coordinator")).path("id").asString();
    String leading =
        activity("Gesprek", ", \"ledTo\": \"" + later + "\"").replace("05-02", "05-01");
    ok(post(all, leading, "coordinator"));
    Browser lead = signedIn("coordinator");
    String page = community + "/keeping/activities";
    Map<String, String> typed =
        Map.of("kind", "THESIS", "title", "X", "day", "2026-05-01", "outcome", "Mail a@b.example");
    assertThat(lead.submit(page, page, typed).body()).contains("Haal het e-mailadres weg");
    String removal = page + "/" + later + "/removal";
    assertThat(lead.get(page).body()).contains("href=\"" + removal);
    assertThat(lead.get(removal).body()).contains("Themadag", "Dit leidde ertoe", "Gesprek");
    assertThat(lead.submit(removal, removal, Map.of()).statusCode()).isEqualTo(303);
    assertThat(lead.get(removal).statusCode()).isEqualTo(404);
    assertThat(ok(get(all, "coordinator")).path("items")).hasSize(1);
  }

  private static String activity(String title, String more) {
    return "{\"kind\": \"THEME_DAY\", \"title\": \"%s\", \"day\": \"2026-05-02\"%s}"
        .formatted(title, more);
  }

  private HttpResponse<String> lead(String path, String method, String who) {
    return new Http(port).send(method, "/api/v1" + path, "", "Authorization", "Bearer demo-" + who);
  }

  private int active(String community, String team) {
    return ok(get(community + "/readings", "coordinator"))
        .at("/now/teams")
        .valueStream()
        .filter(line -> line.path("teamId").asString("").equals(team))
        .mapToInt(line -> line.at("/people/ACTIVE").asInt())
        .sum();
  }

  private String team(String community, String name) {
    return ok(get(community, "coordinator"))
        .path("teams")
        .valueStream()
        .filter(team -> team.path("name").asString().equals(name))
        .map(team -> team.path("id").asString())
        .findFirst()
        .orElseThrow();
  }

  private static void removeEverybody(Browser lead, String members) {
    Pattern.compile("[^\"]+/[0-9a-f-]{36}/removal")
        .matcher(lead.get(members).body())
        .results() // a lead who is alone stays
        .forEach(each -> lead.submit(members, each.group(), Map.of()));
  }

  private static String found(String pattern, String page) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group();
  }

  private Browser signedIn(String who) {
    Browser browser = new Browser(port);
    browser.logIn(who + "@demo.example", "demo");
    return browser;
  }

  private String founded(String name) {
    String body =
        """
        {"organisationId": "00000000-0000-7000-8000-000000000003", "name": "%s", "entry": "OPEN",
        "purpose": "Leren van elkaar", "language": "nl", "teams": ["Noord", "Zuid"]}\
        """
            .formatted(name);
    return "/communities/" + ok(post("/communities", body, "coordinator")).path("slug").asString();
  }

  private HttpResponse<String> note(
      String path, String team, String stage, int people, String day) {
    String body =
        "{\"team\": \"%s\", \"stage\": \"%s\", \"people\": %d, \"day\": \"%s\"}"
            .formatted(team, stage, people, day);
    return post(path + "/readings", body, "coordinator");
  }

  private HttpResponse<String> put(String path, String tag) {
    String body = "{\"name\": \"Via de API\"}";
    String token = "Bearer demo-coordinator";
    return tag.isEmpty()
        ? new Http(port).put("/api/v1" + path, body, "Authorization", token)
        : new Http(port).put("/api/v1" + path, body, "Authorization", token, "If-Match", tag);
  }

  private HttpResponse<String> delete(String path, String who) {
    return new Http(port)
        .send("DELETE", "/api/v1" + path, "", "Authorization", "Bearer demo-" + who);
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
