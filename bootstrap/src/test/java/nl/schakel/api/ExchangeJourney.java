package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.exchange.usecase.SendDigests;
import nl.schakel.notifications.query.DemoMailbox;
import nl.schakel.notifications.query.DemoMailbox.Heading;
import nl.schakel.notifications.query.DemoMailbox.Mail;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A member asks, another answers, somebody reports, and a lead keeps it fit to read. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class ExchangeJourney {

  private static final String COMMUNITY = "/communities/intergenerationele-overdracht";
  private static final String TALKS = COMMUNITY + "/talks";

  @LocalServerPort int port;
  @Autowired SendDigests digests;
  @Autowired DemoMailbox mailbox;

  @Test
  void a_question_is_asked_answered_reported_and_put_away() {
    Browser lead = signedIn("coordinator");
    Browser member = signedIn("keyperson");
    assertThat(member.get(TALKS).statusCode()).isEqualTo(404);
    member.submit(COMMUNITY, COMMUNITY + "/membership", Map.of());
    assertThat(member.get(TALKS).statusCode()).isEqualTo(200);

    Map<String, String> question =
        Map.of("title", "Wie heeft een kaartspel?", "text", "Bel 06 12345678");
    HttpResponse<String> refused = member.submit(TALKS, TALKS, question);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("<mark>06 12345678</mark>", "Wie heeft een kaartspel?");
    String talk =
        member
            .submit(
                TALKS, TALKS, Map.of("title", "Wie heeft een kaartspel?", "text", "Om te praten"))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    lead.submit(talk, talk + "/answers", Map.of("text", "Dat is een domme vraag"));
    assertThat(member.get(talk).body())
        .contains("Dat is een domme vraag")
        .doesNotContain("/hiding");

    String post = posts(talk).get(1).path("id").asString();
    String report = talk + "/posts/" + post + "/report";
    assertThat(member.submit(talk, report, Map.of("reason", "Niet aardig")).statusCode())
        .isEqualTo(303);
    assertThat(member.submit(talk, talk + "/posts/" + post + "/hiding", Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(lead.get(talk).body()).contains("Niet aardig", "Gemeld door een lid");
    lead.submit(talk, talk + "/posts/" + post + "/hiding", Map.of());
    assertThat(member.get(talk).body()).contains("Niet te lezen").doesNotContain("domme vraag");
    assertThat(posts(talk).get(1).path("text").isNull()).isTrue();

    lead.submit(talk, talk + "/closing", Map.of());
    assertThat(api("POST", talk + "/posts", "{\"text\": \"Ik\"}", "keyperson").body())
        .contains("talk-not-open");
    lead.submit(talk, talk + "/archiving", Map.of());
    assertThat(member.get(TALKS).body()).doesNotContain("kaartspel");
    assertThat(member.get(TALKS + "?shelf=ARCHIVED").body()).contains("kaartspel");
  }

  @Test
  void many_are_not_called_at_once() {
    signedIn("supportworker").submit(COMMUNITY, COMMUNITY + "/membership", Map.of());
    List<String> members =
        ok(api("GET", COMMUNITY + "/memberships", "", "supportworker"))
            .path("items")
            .valueStream()
            .map(each -> '"' + each.path("personId").asString() + '"')
            .toList();
    assertThat(asked(members.subList(0, 6)).body()).contains("talk-too-many-called");
    for (int times = 0; times < 4; times++) {
      assertThat(asked(members.subList(0, 5)).statusCode()).isEqualTo(201);
    }
    assertThat(asked(members.subList(0, 1)).body()).contains("talk-too-many-called");
    assertThat(asked(List.of()).statusCode()).isEqualTo(201);
    assertThat(asked(List.of("\"01a20040-0000-7000-8000-000000000000\"")).body())
        .contains("talk-not-a-member");
  }

  @Test
  void members_get_one_digest_until_one_click_ends_it() {
    Browser member = signedIn("coordinator");
    assertThat(member.get(TALKS).body()).contains("Hoe begin je over wat goed gaat?");
    digests.sendDue();
    assertThat(digests.sendDue()).isZero();
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !digestsIn().isEmpty());
    assertThat(digestsIn()).hasSize(1);
    Mail mail = mailbox.find(digestsIn().getFirst().id()).orElseThrow();
    assertThat(mail.text()).contains("Hoe begin je", TALKS).doesNotContain("Wijkteammedewerker");

    Matcher link = Pattern.compile("/digest/unsubscribe/[\\w-]+").matcher(mail.text());
    assertThat(link.find()).isTrue();
    Browser visitor = new Browser(port).with("Accept-Language", "nl");
    assertThat(visitor.get(link.group()).body()).contains("Geen overzicht meer?");
    assertThat(member.get("/my/digest").body()).doesNotContain("value=\"NEVER\" checked");
    assertThat(visitor.get("/digest/unsubscribe/nonsense").statusCode()).isEqualTo(410);
    byte[] oneClick = "List-Unsubscribe=One-Click".getBytes(StandardCharsets.UTF_8);
    String form = "application/x-www-form-urlencoded";
    assertThat(new Browser(port).post(link.group(), form, oneClick).statusCode()).isEqualTo(200);
    assertThat(member.get("/my/digest").body()).contains("value=\"NEVER\" checked");
    assertThat(member.submit("/my/digest", "/my/digest", Map.of("rhythm", "HOURLY")).statusCode())
        .isEqualTo(400);
    member.submit("/my/digest", "/my/digest", Map.of("rhythm", "DAILY"));
    assertThat(member.get("/my/digest").body()).contains("value=\"DAILY\" checked");
  }

  @Test
  void who_is_called_is_told_by_the_channels_they_chose() {
    Browser reader = signedIn("municipality");
    signedIn("professional").submit(COMMUNITY, COMMUNITY + "/membership", Map.of());
    List<String> before = members();
    reader.submit(COMMUNITY, COMMUNITY + "/membership", Map.of());
    String person = members().stream().filter(it -> !before.contains(it)).findFirst().orElseThrow();
    JsonNode notice = toldOf(calling(person, "Wie vraagt mij?"));
    String id = notice.path("id").asString();
    assertThat(notice.path("kind").asString()).isEqualTo("TALK_CALLED");
    assertThat(reader.get("/").body()).contains("ongelezen melding");
    String reading = "/notifications/" + id + "/reading";
    assertThat(reader.get("/notifications").body())
        .contains("Je werd genoemd in een gesprek", "Ongelezen", reading);
    assertThat(api("POST", reading, "", "coordinator").statusCode()).isEqualTo(404);
    assertThat(reader.submit("/notifications", reading, Map.of()).headers().firstValue("Location"))
        .contains(notice.path("path").asString());
    assertThat(reader.get("/notifications").body()).doesNotContain(reading);
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !callsIn().isEmpty());
    Mail mail = mailbox.find(callsIn().getFirst().id()).orElseThrow();
    assertThat(mail.text()).contains(TALKS).doesNotContain("Wie vraagt mij?", "Professional");

    String here = "/notifications/preferences";
    Map<String, String> wrong = Map.of("wanted", "REFERRALS.NOTICE", "version", "0");
    assertThat(reader.submit(here, here, wrong).statusCode()).isEqualTo(400);
    Map<String, String> noMail = Map.of("wanted", "TALKS.NOTICE", "version", "0");
    assertThat(reader.submit(here, here, noMail).statusCode()).isEqualTo(303);
    assertThat(reader.submit(here, here, noMail).body()).contains("intussen");
    int mails = callsIn().size();
    toldOf(calling(person, "En wie dit?"));
    assertThat(callsIn()).hasSize(mails);
    String own = "/notification-preferences";
    assertThat(api("PUT", own, "{\"silenced\": []}", "municipality").statusCode()).isEqualTo(428);
    assertThat(ok(api("GET", own, "", "municipality")).path("silenced").toString())
        .contains("{\"area\":\"TALKS\",\"channel\":\"MAIL\"}")
        .doesNotContain("\"ENROLMENTS\",\"channel\":\"MAIL\"");
    for (String guest : List.of("professional", "municipality")) {
      assertThat(api("POST", COMMUNITY + "/leaving", "", guest).statusCode()).isEqualTo(204);
    }
  }

  private String calling(String reader, String title) {
    String body =
        "{\"title\": \"%s\", \"text\": \"Wie?\", \"mentions\": [\"%s\"]}".formatted(title, reader);
    return ok(api("POST", TALKS, body, "professional")).path("id").asString();
  }

  private List<String> members() {
    return ok(api("GET", COMMUNITY + "/memberships?pageSize=100", "", "coordinator"))
        .path("items")
        .valueStream()
        .map(each -> each.path("personId").asString())
        .toList();
  }

  private JsonNode toldOf(String talk) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                ok(api("GET", "/notifications", "", "municipality"))
                    .path("items")
                    .valueStream()
                    .filter(each -> each.path("path").asString().contains(talk))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private List<Heading> callsIn() {
    return mailbox.newest(Optional.of("municipality@demo.example"), 50).stream()
        .filter(mail -> mail.subject().equals("Je werd genoemd in een gesprek"))
        .toList();
  }

  private List<Heading> digestsIn() {
    return mailbox.newest(Optional.of("coordinator@demo.example"), 50).stream()
        .filter(mail -> mail.subject().equals("Nieuw in je netwerken"))
        .toList();
  }

  private HttpResponse<String> asked(List<String> mentions) {
    String called = mentions.stream().collect(Collectors.joining(","));
    return api(
        "POST",
        TALKS,
        "{\"title\": \"Hoi\", \"text\": \"Wie?\", \"mentions\": [" + called + "]}",
        "supportworker");
  }

  private JsonNode posts(String talk) {
    return ok(api("GET", talk, "", "keyperson")).path("posts");
  }

  private HttpResponse<String> api(String method, String path, String body, String who) {
    return new Http(port)
        .send(
            method,
            "/api/v1" + path,
            body,
            "Authorization",
            "Bearer demo-" + who,
            "Content-Type",
            "application/json");
  }

  private Browser signedIn(String name) {
    Browser browser = new Browser(port);
    browser.logIn(name + "@demo.example", "demo");
    return browser;
  }

  private static JsonNode ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    return JsonMapper.shared().readTree(answer.body());
  }
}
