package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.Link;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.People;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.EmailAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Programs of both sides take a referral along every way that it can go, and try the wrong ones.
 */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class ReferralsApiJourney {

  private static final String REFERRER = "supportworker";
  private static final String RECEIVER = "partner";

  @LocalServerPort int port;
  @Autowired ChainCards chains;
  @Autowired People people;
  @Autowired Clock clock;

  @Test
  void from_a_draft_that_is_revised_to_the_closed_loop() {
    HttpResponse<String> draft = make(draft("Belt liever niet zelf.", false), key());
    assertThat(draft.statusCode()).as(draft.body()).isEqualTo(201);
    Hop hop = new Hop(id(draft));
    assertThat(hop.read(RECEIVER).statusCode()).as("a draft is nobody else's").isEqualTo(404);
    assertThat(hop.revise(draft("Liefst in de ochtend.", false), "\"7\"").statusCode())
        .as("another tab was first")
        .isEqualTo(412);
    HttpResponse<String> revised = hop.revise(draft("Liefst in de ochtend.", true), "\"1\"");
    assertThat(revised.statusCode()).as(revised.body()).isEqualTo(200);
    assertThat(json(revised).get("state").asString()).isEqualTo("OFFERED");
    assertThat(hop.revise(draft("Toch anders.", true), "\"3\"").body())
        .contains("referral-no-longer-draft");

    hop.takes(RECEIVER, "{'type': 'ACKNOWLEDGE'}", "OFFERED");
    hop.takes(RECEIVER, "{'type': 'ASK_INFO', 'text': 'In welke taal?'}", "INFO_REQUESTED");
    hop.takes(REFERRER, "{'type': 'SUPPLY_INFO', 'text': 'In het Tigrinya.'}", "OFFERED");
    hop.takes(
        RECEIVER,
        "{'type': 'WAITLIST', 'text': 'Een buurtmoeder komt langs.', 'date': '%s'}"
            .formatted(today().plusDays(14)),
        "WAITLISTED");
    hop.takes(RECEIVER, "{'type': 'ACCEPT'}", "ACCEPTED");
    hop.takes(
        REFERRER,
        "{'type': 'WARM_HANDOVER', 'way': 'JOINT_VISIT', 'date': '%s'}".formatted(today()),
        "ACCEPTED");
    hop.takes(RECEIVER, "{'type': 'REASSIGN', 'personId': '%s'}".formatted(partner()), "ACCEPTED");
    hop.takes(RECEIVER, "{'type': 'START', 'date': '%s'}".formatted(today()), "STARTED");
    hop.takes(RECEIVER, "{'type': 'FEEDBACK', 'text': 'Het gaat goed.'}", "STARTED");
    hop.takes(RECEIVER, "{'type': 'END', 'outcome': 'GOAL_REACHED'}", "ENDED");
    hop.takes(REFERRER, "{'type': 'CONFIRM_FEEDBACK'}", "CLOSED");
    JsonNode closed = json(hop.read(REFERRER));
    assertThat(closed.get("past").size()).isEqualTo(12);
    assertThat(closed.get("possible").size()).isZero();
    assertThat(closed.get("task").get("status").asString()).isEqualTo("completed");
  }

  @Test
  void after_a_no_the_client_goes_on_over_the_way_that_was_named() {
    Hop hop = offered();
    String no =
        """
        {'type': 'DECLINE', 'reason': 'LANGUAGE_NOT_AVAILABLE', 'language': 'ti',
         'alternativeLinkId': '%s', 'text': 'Daar spreekt iemand Tigrinya.'}
        """
            .formatted(other().id().value());
    assertThat(hop.event(RECEIVER, "{'type': 'DECLINE', 'reason': 'NO_CAPACITY'}", key()).body())
        .contains("NO_CONSEQUENCE");
    hop.takes(RECEIVER, no, "DECLINED");
    String next =
        draft("Liefst in de ochtend.", true)
            .replace(way().id().value().toString(), other().id().value().toString())
            .replace("\"offer\"", "\"predecessorId\": \"" + hop.id + "\", \"offer\"");
    HttpResponse<String> went = make(next, key());
    assertThat(went.statusCode()).as(went.body()).isEqualTo(201);
    assertThat(json(hop.read(REFERRER)).get("successorId").asString()).isEqualTo(id(went));
  }

  @Test
  void a_request_that_is_sent_again_has_one_effect() {
    String key = key();
    HttpResponse<String> once = make(draft("Rustig aan.", true), key);
    HttpResponse<String> again = make(draft("Rustig aan.", true), key);
    assertThat(again.body()).isEqualTo(once.body());
    assertThat(make(draft("Iets anders.", true), key).statusCode()).isEqualTo(422);
    Hop hop = new Hop(id(once));
    String accepting = key();
    HttpResponse<String> accepted = hop.event(RECEIVER, "{'type': 'ACCEPT'}", accepting, "\"2\"");
    assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
    assertThat(hop.event(RECEIVER, "{'type': 'ACCEPT'}", accepting, "\"2\"").body())
        .isEqualTo(accepted.body());
    assertThat(json(hop.read(REFERRER)).get("past").size()).isEqualTo(2);
  }

  @Test
  void who_comes_too_late_or_stands_on_the_other_side_changes_nothing() {
    Hop hop = offered();
    assertThat(hop.event(REFERRER, "{'type': 'ACCEPT'}", key()).statusCode()).isEqualTo(404);
    assertThat(hop.event(RECEIVER, "{'type': 'WITHDRAW'}", key()).statusCode()).isEqualTo(404);
    for (String other : List.of("professional", "coordinator", "municipality", "funder", "admin")) {
      assertThat(hop.event(other, "{'type': 'ACCEPT'}", key()).statusCode()).isEqualTo(404);
      assertThat(hop.read(other).statusCode()).isEqualTo(404);
    }
    String start = "{'type': 'START', 'date': '%s'}".formatted(today());
    HttpResponse<String> early = hop.event(RECEIVER, start, key());
    assertThat(early.statusCode()).isEqualTo(409);
    assertThat(early.body()).contains("referral-moved-on");
    assertThat(hop.event(RECEIVER, "{'type': 'ACCEPT'}", key(), "\"1\"").statusCode())
        .isEqualTo(412);
    assertThat(hop.event(RECEIVER, "{'type': 'DEADLINE'}", key()).statusCode()).isEqualTo(400);
    hop.takes(REFERRER, "{'type': 'WITHDRAW'}", "WITHDRAWN");
    assertThat(hop.event(RECEIVER, "{'type': 'ACCEPT'}", key(), "\"3\"").statusCode())
        .isEqualTo(404);
    assertThat(hop.read(RECEIVER).statusCode()).isEqualTo(404);
    assertThat(hop.event(REFERRER, "{'type': 'WITHDRAW'}", key()).statusCode()).isEqualTo(409);
  }

  @Test
  void every_way_out_can_be_taken() {
    offered().takes(REFERRER, "{'type': 'VOID_AS_ERROR'}", "VOID");
    accepted()
        .takes(RECEIVER, "{'type': 'HAND_BACK', 'reason': 'NO_CAPACITY', 'gap': true}", "RETURNED");
    accepted().takes(RECEIVER, "{'type': 'DROP_OUT', 'cause': 'MOVED'}", "DROPPED");
    Hop started = accepted();
    started.takes(RECEIVER, "{'type': 'START', 'date': '%s'}".formatted(today()), "STARTED");
    started.takes(REFERRER, "{'type': 'STOP_SHARING'}", "CLOSED");
  }

  @Test
  void who_may_not_be_told_of_the_arrival_ends_the_sharing_all_the_same() {
    HttpResponse<String> made =
        make(draft("Rustig aan.", true).replace("\"OUTCOME\"", "\"NONE\""), key());
    Hop hop = new Hop(id(made));
    hop.takes(RECEIVER, "{'type': 'ACCEPT'}", "ACCEPTED");
    hop.takes(RECEIVER, "{'type': 'START', 'date': '%s'}".formatted(today()), "ACCEPTED");
    assertThat(json(hop.read(RECEIVER)).get("state").asString()).isEqualTo("STARTED");
    HttpResponse<String> refused = hop.event(REFERRER, "{'type': 'CONFIRM_FEEDBACK'}", key());
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("ACCEPTED").doesNotContain("STARTED");

    assertThat(hop.post(REFERRER, "/steps/withdraw", Map.of("version", "1")).statusCode())
        .as("whatever happened meanwhile")
        .isEqualTo(303);
    assertThat(hop.read(REFERRER).body())
        .contains("WITHDRAWN", "WITHDRAW")
        .doesNotContain("STARTED", "STOP_SHARING", "CLOSED", "\"START\"");
    assertThat(hop.read(RECEIVER).body()).contains("CLOSED").doesNotContain("Rustig aan.");
    HttpResponse<String> again = hop.post(REFERRER, "/steps/withdraw", Map.of("version", "1"));
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("Deze verwijzing is intussen: Ingetrokken");
  }

  @Test
  void who_saw_another_version_gives_it_to_no_colleague() {
    Hop hop = offered();
    String give = "{'type': 'REASSIGN', 'personId': '%s'}".formatted(partner());
    assertThat(hop.event(RECEIVER, give, key(), "\"1\"").statusCode()).isEqualTo(412);
    HttpResponse<String> page =
        hop.post(RECEIVER, "/handler", Map.of("version", "1", "colleague", partner()));
    assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/" + hop.id);
    assertThat(hop.read(RECEIVER).body()).doesNotContain("\"handlerId\":\"");
    assertThat(hop.post(RECEIVER, "/steps/accept", Map.of("version", "1")).body())
        .contains("Er is intussen iets veranderd.");
    assertThat(hop.read(RECEIVER).body()).doesNotContain("\"handlerId\":\"");
  }

  @Test
  void no_text_says_of_whom_it_is_in_the_ways_of_either_country() {
    Hop hop = offered();
    List<String> dutchAndBelgian =
        List.of(
            "BSN 111222333",
            "INSZ 85.07.30-033.28",
            "geboren 30-7-1985",
            "bel 06-12345678",
            "bel 0470 12 34 56",
            "naam@voorbeeld.example",
            "3511 AB 12",
            "BE68 5390 0754 7034");
    for (String telling : dutchAndBelgian) {
      assertThat(make(draft(telling, false), key()).body())
          .as(telling)
          .contains("/note", "PERSONAL_DATA_");
      String ask = "{'type': 'ASK_INFO', 'text': 'Gaat het om %s?'}".formatted(telling);
      HttpResponse<String> asked = hop.event(RECEIVER, ask, key());
      assertThat(asked.statusCode()).as(telling).isEqualTo(400);
      assertThat(asked.body()).as(telling).contains("/text", "PERSONAL_DATA_");
    }
    assertThat(json(hop.read(RECEIVER)).get("state").asString()).isEqualTo("OFFERED");
  }

  @Test
  void a_code_that_is_mistyped_is_noticed_and_one_that_is_under_way_is_not_sent_twice() {
    Hop hop = new Hop(id(make(withCode("'freshCode': true"), key())));
    String code = json(hop.read(REFERRER)).get("handoverCode").asString();
    char first = code.charAt(0) == '2' ? '3' : '2';
    assertThat(make(withCode("'handoverCode': '" + first + code.substring(1) + "'"), key()).body())
        .contains("/handoverCode", "MISTYPED_CODE");
    assertThat(make(withCode("'handoverCode': 'NEE'"), key()).body()).contains("INVALID_CODE");
    assertThat(
            make(withCode("'handoverCode': '" + code.toLowerCase(Locale.ROOT) + "'"), key()).body())
        .contains("/handoverCode", "ALREADY_OFFERED");
  }

  /** What one program does with one referral. */
  private final class Hop {

    private final String id;

    Hop(String id) {
      this.id = id;
    }

    HttpResponse<String> read(String account) {
      return send(account, "GET", "/referrals/" + id, "");
    }

    HttpResponse<String> revise(String body, String version) {
      return send(REFERRER, "PUT", "/referrals/" + id, body, "If-Match", version);
    }

    HttpResponse<String> event(String account, String body, String key) {
      return event(account, body, key, read(REFERRER).headers().firstValue("ETag").orElseThrow());
    }

    HttpResponse<String> event(String account, String body, String key, String version) {
      String path = "/referrals/" + id + "/events";
      return send(account, "POST", path, quoted(body), "If-Match", version, "Idempotency-Key", key);
    }

    /** On the page, as a person does. */
    HttpResponse<String> post(String account, String act, Map<String, String> fields) {
      Browser browser = new Browser(port);
      browser.logIn(account + "@demo.example", "demo");
      return browser.submit("/referrals/" + id, "/referrals/" + id + act, fields);
    }

    void takes(String account, String body, String state) {
      HttpResponse<String> answer = event(account, body, key());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(json(read(REFERRER)).get("state").asString()).isEqualTo(state);
    }
  }

  private Hop offered() {
    HttpResponse<String> made = make(draft("Rustig aan.", true), key());
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return new Hop(id(made));
  }

  private Hop accepted() {
    Hop hop = offered();
    hop.takes(RECEIVER, "{'type': 'ACCEPT'}", "ACCEPTED");
    return hop;
  }

  private HttpResponse<String> make(String body, String key) {
    return send(REFERRER, "POST", "/referrals", body, "Idempotency-Key", key);
  }

  private String draft(String note, boolean offer) {
    return written("'basis': 'NO_PERSONAL_DATA'", "'note': '%s'".formatted(note), offer);
  }

  private String withCode(String code) {
    String asked =
        """
        'basis': 'CLIENT_CHOICE', 'obtainedBy': 'SUPPORT_WORKER', 'obtainedOn': '%s',
        'form': 'SPOKEN', 'language': 'ti', 'validUntil': '%s'\
        """
            .formatted(today(), today().plusMonths(3));
    return written(asked, code, true);
  }

  private String written(String basis, String more, boolean offer) {
    return quoted(
        """
        {'organisationId': '%s', 'chainId': '%s', 'linkId': '%s', 'municipality': 'GM0344',
         'offer': %s, 'emergency': false, %s, 'language': 'ti',
         'criteria': [{'number': 1, 'answer': 'YES'}, {'number': 2, 'answer': 'YES'},
           {'number': 3, 'answer': 'NO'}],
         'sharing': {%s, 'feedback': 'OUTCOME',
           'items': ['LANGUAGE', 'CRITERIA', 'NOTE'%s]}}
        """
            .formatted(
                DemoOrganisation.VLUCHTELINGENWERK.id().value(),
                drawn().chain().value(),
                way().id().value(),
                offer,
                more,
                basis,
                basis.contains("CLIENT_CHOICE") ? ", 'HANDOVER_CODE'" : ""));
  }

  private Drawn drawn() {
    return chains.all().stream()
        .flatMap(card -> chains.agreed(card.id()).stream())
        .filter(drawn -> to(drawn, DemoOrganisation.OPVOEDHUIS).findAny().isPresent())
        .findFirst()
        .orElseThrow();
  }

  private Link way() {
    return to(drawn(), DemoOrganisation.GEZINSPRAKTIJK).findFirst().orElseThrow();
  }

  private Link other() {
    return to(drawn(), DemoOrganisation.OPVOEDHUIS).findFirst().orElseThrow();
  }

  private static Stream<Link> to(Drawn drawn, DemoOrganisation partner) {
    return drawn.links().stream()
        .filter(link -> link.kind() == Link.Kind.WARM_REFER)
        .filter(link -> link.to().partner().equals(partner.id()));
  }

  private String partner() {
    EmailAddress email = new EmailAddress("partner@demo.example");
    return people.findByEmail(email).orElseThrow().id().value().toString();
  }

  private LocalDate today() {
    return clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
  }

  private HttpResponse<String> send(
      String account, String method, String path, String body, String... more) {
    Stream<String> usual =
        Stream.of("Authorization", "Bearer demo-" + account, "Content-Type", "application/json");
    String[] headers = Stream.concat(usual, Arrays.stream(more)).toArray(String[]::new);
    return new Http(port).send(method, "/api/v1" + path, body, headers);
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static String id(HttpResponse<String> answer) {
    return json(answer).get("id").asString();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
