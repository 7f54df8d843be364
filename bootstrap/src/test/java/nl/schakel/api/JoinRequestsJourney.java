package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.communities.usecase.ForgetMembers;
import nl.schakel.notifications.query.DemoMailbox;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody without a link asks to join, and who leads answers. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class JoinRequestsJourney {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired ForgetMembers.Expiry expiry;
  @Autowired DemoMailbox mailbox;

  @Test
  void who_has_no_link_asks_is_declined_asks_again_and_is_let_in() {
    String closed = founded("Vraag aan de deur");
    Browser asker = signedIn("professional");
    Browser lead = signedIn("coordinator");
    String asking = closed + "/join-request";
    assertThat(asker.get(closed).body()).contains("Vraag om mee te doen", "Waarom wil je meedoen?");
    Map<String, String> personal = Map.of("function", "Wijkcoach", "words", "Bel 0612345678");
    assertThat(asker.submit(closed, asking, personal).body())
        .contains("Haal het telefoonnummer weg", "Bel 0612345678", "Wijkcoach");
    assertThat(asker.submit(closed, asking, Map.of("words", "x".repeat(281))).statusCode())
        .isEqualTo(400);
    Map<String, String> words = Map.of("function", "Wijkcoach", "words", "Ik begin met een team");
    assertThat(asker.submit(closed, asking, words).statusCode()).isEqualTo(303);
    assertThat(asker.submit(closed, asking, Map.of()).statusCode()).isEqualTo(303);
    assertThat(asker.get(closed).body()).contains("Trek je vraag in").doesNotContain("Waarom wil");
    assertThat(asker.get("/my/communities").body()).contains("Vraag aan de deur", "Gevraagd op");

    assertThat(lead.get("/").body()).contains("om mee te doen in je netwerk");
    assertThat(lead.get("/my/communities").body()).contains(closed + "/keeping/members");
    String members = closed + "/keeping/members";
    String page = lead.get(members).body();
    assertThat(page).contains("1 persoon wacht op antwoord", "Wijkcoach", "Ik begin met een team");
    String request = found("/communities/[^\"]+/requests/[0-9a-f-]{36}(?=\")", page);
    assertThat(asker.get(request).statusCode()).isEqualTo(404);
    assertThat(asker.get(members).statusCode()).isEqualTo(404);
    assertThat(lead.submit(request, request + "/declining", Map.of("words", "a@b.example")).body())
        .contains("Haal het e-mailadres weg", "a@b.example");
    Map<String, String> no = Map.of("words", "In het voorjaar is er weer plek");
    assertThat(lead.submit(request, request + "/declining", no).statusCode()).isEqualTo(303);
    assertThat(lead.get(request).body()).contains("afgewezen").doesNotContain("/admission");
    assertThat(
            lead.submit(members, request + "/admission", Map.of()).headers().firstValue("Location"))
        .contains(request);
    assertThat(asker.get("/my/communities").body()).contains("In het voorjaar is er weer plek");

    asker.submit(closed, asking, words);
    String again =
        found("/communities/[^\"]+/requests/[0-9a-f-]{36}(?=\")", lead.get(members).body());
    Map<String, String> right = Map.of("team", team(closed), "function", "Teamleider");
    assertThat(lead.submit(again, again + "/admission", right).statusCode()).isEqualTo(303);
    assertThat(asker.get(members).body())
        .contains("Teamleider", "Noord")
        .doesNotContain("Wijkcoach");
    assertThat(lead.get(members).body()).contains("2 leden").doesNotContain("wacht op antwoord");
    assertThat(asker.get("/my/communities").body()).doesNotContain("Gevraagd op", "voorjaar");
  }

  @Test
  void programs_ask_answer_and_withdraw_each_what_is_theirs() {
    String closed = founded("Vraag per programma");
    String all = closed + "/join-requests";
    JsonNode first = ok(post(all, "{\"words\": \"Graag\"}", "trainer"));
    assertThat(ok(post(all, "{\"words\": \"Anders\"}", "trainer"))).isEqualTo(first);
    assertThat(first.path("step").asString()).isEqualTo("ASKED");
    String one = all + "/" + first.path("id").asString();
    assertThat(post(all, "{\"words\": \"Mail a@b.example\"}", "keyperson").body())
        .contains("/words", "PERSONAL_DATA_EMAIL");
    assertThat(post(all, "{\"team\": \"" + first.path("id").asString() + "\"}", "keyperson").body())
        .contains("community-unknown-team");
    assertThat(post(all, "{}", "coordinator").body()).contains("community-already-member");
    assertThat(get(all, "trainer").statusCode()).isEqualTo(404);
    assertThat(get(one, "keyperson").statusCode()).isEqualTo(404);
    assertThat(delete(one, "coordinator").statusCode()).isEqualTo(404);
    assertThat(post(one + "/admitting", "{}", "trainer").statusCode()).isEqualTo(404);
    assertThat(ok(get(all, "coordinator")).path("items")).hasSize(1);
    assertThat(delete(one, "trainer").statusCode()).isEqualTo(204);
    assertThat(delete(one, "trainer").statusCode()).isEqualTo(204);
    assertThat(post(one + "/admitting", "{}", "coordinator").body())
        .contains("community-request-settled", "ingetrokken");
    String second = all + "/" + ok(post(all, "{}", "trainer")).path("id").asString();
    assertThat(post(second + "/admitting", "{}", "coordinator").statusCode()).isEqualTo(204);
    assertThat(post(second + "/declining", "{}", "coordinator").statusCode()).isEqualTo(409);
    assertThat(ok(get(second, "trainer")).path("step").asString()).isEqualTo("ADMITTED");
    String stranger = "/leads/" + first.path("id").asString() + "/appointment";
    assertThat(post(closed + stranger, "", "coordinator").statusCode()).isEqualTo(404);
  }

  @Test
  void what_nobody_answers_ends_and_who_asked_hears_it_with_nothing_of_what_was_said() {
    String closed = founded("Niemand thuis");
    ok(post(closed + "/join-requests", "{\"words\": \"Canary-woorden\"}", "ocmw"));
    String aged =
        """
        update communities.join_request set asked_at = asked_at - interval '91 days'
        where words = 'Canary-woorden'
        """;
    assertThat(jdbc.sql(aged).update()).isEqualTo(1);
    expiry.expire();
    Browser asker = signedIn("ocmw");
    assertThat(asker.get("/my/communities").body()).contains("Niemand gaf op tijd antwoord");
    assertThat(asker.get(closed).body()).contains("Vraag om mee te doen");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> asker.get("/notifications").body().contains("kwam geen antwoord"));
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !mail().isEmpty());
    assertThat(mail()).contains("Niemand thuis").doesNotContain("Canary");
  }

  private String mail() {
    return mailbox.newest(Optional.of("ocmw@demo.example"), 50).stream()
        .filter(heading -> heading.subject().contains("kwam geen antwoord"))
        .findFirst()
        .flatMap(heading -> mailbox.find(heading.id()))
        .map(DemoMailbox.Mail::text)
        .orElse("");
  }

  private String team(String community) {
    return ok(get(community, "coordinator")).at("/teams/0/id").asString();
  }

  private static String found(String pattern, String page) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group();
  }

  private Browser signedIn(String who) {
    Browser browser = new Browser(port).with("Accept-Language", "nl");
    browser.logIn(who + "@demo.example", "demo");
    return browser;
  }

  private String founded(String name) {
    String body =
        """
        {"organisationId": "00000000-0000-7000-8000-000000000003", "name": "%s",
        "entry": "INVITED", "purpose": "Leren van elkaar", "language": "nl", "teams": ["Noord"]}\
        """
            .formatted(name);
    return "/communities/" + ok(post("/communities", body, "coordinator")).path("slug").asString();
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
