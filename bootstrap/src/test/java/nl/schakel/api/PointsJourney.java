package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Browser;
import nl.schakel.access.Role;
import nl.schakel.attendance.usecase.AssignLeaders;
import nl.schakel.attendance.usecase.CloseList;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.courses.usecase.LinkCourse;
import nl.schakel.courses.usecase.StudyCourse.Learner;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.SessionId;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.LeadingRights.Kind;
import nl.schakel.recognition.LeadingRights.Rule;
import nl.schakel.recognition.usecase.KeepLeading;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.port.InvariantCheck;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a first lesson to points in the register, through the whole application. */
@ApplicationTest
@Import({SettableClock.class, Learning.class})
@TestPropertySource(properties = "schakel.demo=true")
class PointsJourney {

  private static final Instant LAST_SECOND = Instant.parse("2026-02-18T22:59:59Z");
  private static final String VOORBEELDREGISTER = id(DemoOrganisation.VOORBEELDREGISTER);
  private static final String VVSG = id(DemoOrganisation.VVSG);
  private static final Actor COORDINATOR =
      new Actor(
          AccountId.next(),
          PersonId.next(),
          Set.of(new Assignment(Role.COORDINATOR, DemoOrganisation.VVSG.id())));

  private static final FakeRegister REGISTER = new FakeRegister();

  @LocalServerPort int port;
  @Autowired SettableClock clock;
  @Autowired Learning learning;
  @Autowired CloseList closing;
  @Autowired AssignLeaders leading;
  @Autowired KeepLeading rights;
  @Autowired LinkCourse elsewhere;
  @Autowired Runs runs;
  @Autowired People people;
  @Autowired List<InvariantCheck> invariants;

  @DynamicPropertySource
  static void register(DynamicPropertyRegistry properties) {
    String service = "schakel.recognition.registers.services[" + VOORBEELDREGISTER + "]";
    properties.add(service + ".url", REGISTER::address);
    properties.add(service + ".token", () -> "geheim");
    properties.add("schakel.recognition.registers.pause", () -> "PT0.3S");
  }

  @AfterAll
  static void close() {
    REGISTER.close();
  }

  @AfterEach
  void what_must_always_hold_holds() {
    assertThat(invariants.stream().flatMap(check -> check.violations().stream())).isEmpty();
  }

  /** S0. In Amsterdam and Brussels midnight of that day is at 23:00 UTC. */
  @Test
  void an_e_learning_that_is_passed_before_the_deadline_earns_points_and_on_it_none() {
    clock.set(Instant.parse("2026-02-18T20:00:00Z"));
    String edition = editions("joodse-tweede-generatie").getFirst();
    Learner early = learns("professional", edition);
    Learner late = learns("municipality", edition);

    clock.set(LAST_SECOND);
    learning.passes(early);
    clock.set(LAST_SECOND.plusSeconds(1));
    learning.passes(late);

    JsonNode inTime = completion("professional", edition);
    assertThat(inTime.at("/points/0/points").asInt()).isEqualTo(2);
    assertThat(inTime.at("/points/0/registerId").asString())
        .isEqualTo(id(DemoOrganisation.REGISTERPLEIN));
    assertThat(inTime.at("/completedOn").asString()).isEqualTo("2026-02-18");
    assertThat(completion("municipality", edition).path("points")).isEmpty();
    String code = inTime.path("certificateCode").asString();
    assertThat(ok(get("/certificates/" + code, "professional")).path("state").asString())
        .isEqualTo("VALID");
    HttpResponse<String> page = new Http(port).get("/certificates/" + code);
    assertThat(page.body()).contains("status--done").doesNotContain("@demo.example");
    await().atMost(Duration.ofSeconds(20)).until(() -> isPrinted("professional", inTime));
  }

  private Learner learns(String account, String edition) {
    String enrolment = enrol("{\"editionIds\": [\"" + edition + "\"]}", account);
    Learner learner = learning.learner(account, enrolment);
    learning.beginsAndStops(learner);
    clock.set(clock.instant().plus(Duration.ofHours(1)));
    learning.resumes(learner);
    return learner;
  }

  /** The document is made by a timer. */
  private boolean isPrinted(String account, JsonNode completion) {
    Browser browser = signedIn(account);
    return browser.get("/my/learning").body().contains("/my/learning/certificates/")
        && !completion.path("id").asString().isEmpty();
  }

  /** S2. */
  @Test
  void after_two_sessions_the_register_is_told_and_a_refused_line_is_solved() {
    clock.set(Instant.parse("2026-02-18T20:00:00Z"));
    String edition = editions("stress-en-coping").getFirst();
    List<JsonNode> sessions =
        ok(get("/editions/" + edition, "coordinator")).path("sessions").valueStream().toList();
    assertThat(sessions).hasSize(2);
    String always = enrol("{\"editionIds\": [\"" + edition + "\"]}", "ocmw");
    String once = phones(edition);
    theTrainerHears(edition);

    attends(sessions.getFirst(), Map.of(always, "PRESENT", once, "PRESENT"));
    assertThat(completions("ocmw", edition)).isEmpty();
    attends(sessions.getLast(), Map.of(always, "PRESENT", once, "ABSENT"));
    JsonNode completion = completion("ocmw", edition);
    assertThat(completion.at("/points/0/points").asInt()).isEqualTo(3);
    assertThat(completion.at("/points/0/state").asString()).isEqualTo("OPEN");

    String line = lineOf(completion, "WITHOUT_NUMBER");
    assertThat(put("/register-numbers/" + VOORBEELDREGISTER, "{\"number\": \"vb 1\"}", "ocmw"))
        .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(400))
        .satisfies(refused -> assertThat(refused.body()).contains("/number", "WRONG_LENGTH"));
    somebodyElseHasTheNumber(completion, line);
    number("vb 999 989");
    assertThat(lineOf(completion, "READY")).isEqualTo(line);
    theRegisterTakesAndRefuses(line);

    ok(post("/register-points/" + line + "/reactivation", "", "coordinator"), 204);
    theWebServiceIsBusyAndRefuses(line);
    number("VB999997");
    assertThat(lineOf(completion, "READY")).isEqualTo(line);
    JsonNode again = ok(deliver("\"byService\": true, \"pointsIds\": [\"" + line + "\"]", 201));
    assertThat(again.at("/points/0/number").asString()).isEqualTo("VB999997");
    answered(again);
    assertThat(completion("ocmw", edition).at("/points/0/state").asString()).isEqualTo("DELIVERED");
    anotherRuleLeavesWork(edition, completion, line);
  }

  /** Who types it is told nothing; both wait, on the page, in the file and for programs. */
  private void somebodyElseHasTheNumber(JsonNode completion, String line) {
    JsonNode other =
        waiting()
            .filter(it -> it.path("state").asString().equals("READY"))
            .findFirst()
            .orElseThrow();
    String taken = other.path("number").asString();
    number(taken);
    assertThat(lineOf(completion, "DOUBLE")).isEqualTo(line);
    assertThat(waiting().filter(it -> it.path("number").asString("").equals(taken)))
        .hasSizeGreaterThan(1)
        .allMatch(it -> it.path("reason").asString().equals("DOUBLE"));
    Browser desk = signedIn("coordinator");
    String page = "/recognition/registers/" + VOORBEELDREGISTER + "/" + VVSG;
    assertThat(desk.get(page).body()).contains("Vraag na welk nummer klopt");
    assertThat(desk.get(page + "/points.csv").body()).doesNotContain(taken);
    assertThat(deliver("\"pointsIds\": [\"" + line + "\"]", 409).body())
        .contains("nothing-to-deliver");
  }

  /** What the register has is not changed: it is for a coordinator to say that it knows. */
  private void anotherRuleLeavesWork(String edition, JsonNode completion, String line) {
    String path = "/programmes/stress-en-coping/completion-rule";
    String rule = "\"kind\": \"COURSE\", \"since\": \"2026-01-01\"";
    assertThat(post(path + "/previews", "{" + rule + "}", "coordinator").body())
        .contains("no-course");
    elsewhere.link(COORDINATOR, programme(edition), URI.create("https://leren.example/stress"));
    JsonNode effect = ok(post(path + "/previews", "{" + rule + "}", "coordinator"));
    assertThat(effect.path("editions").valueStream().mapToInt(it -> it.path("losing").size()).sum())
        .isPositive();
    assertThat(completions("ocmw", edition)).as("only looked at").hasSize(1);
    String tag = get(path, "coordinator").headers().firstValue("ETag").orElseThrow();
    String change = "{" + rule + ", \"losing\": \"REVOKED\", \"reason\": \"Voortaan online\"}";
    hears("Je bewijs van deelname is klaar");
    JsonNode set = ok(put(path, change, "coordinator", "If-Match", tag));
    assertThat(set.at("/versions/0/reason").asString()).isEqualTo("Voortaan online");
    assertThat(put(path, change, "coordinator", "If-Match", tag).statusCode())
        .as("somebody changed it since")
        .isEqualTo(412);
    await().atMost(Duration.ofSeconds(20)).until(() -> completions("ocmw", edition).isEmpty());
    hears("Je bewijs van deelname is ingetrokken");
    assertThat(lineOf(completion, "TO_TAKE_BACK")).isEqualTo(line);
    ok(post("/register-points/" + line + "/finalisation", "", "coordinator"), 204);
    assertThat(waiting()).noneMatch(it -> it.path("id").asString().equals(line));
  }

  private void hears(String subject) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                new Http(port).get("/demo/mailbox?to=ocmw@demo.example").body().contains(subject));
  }

  private void theTrainerHears(String edition) {
    PersonId trainer =
        people.findByEmail(new EmailAddress("trainer@demo.example")).orElseThrow().id();
    EditionId id = new EditionId(UUID.fromString(edition));
    ProgrammeId programme = programme(edition);
    Rule demanding = new Rule(Optional.empty(), Optional.of(Kind.PARENT_GROUPS));
    rights.setRule(COORDINATOR, DemoOrganisation.VVSG.id(), programme, demanding, Optional.empty());
    leading.release(COORDINATOR, id, trainer);
    assertThat(leading.assign(COORDINATOR, id, trainer))
        .isEqualTo(new AssignLeaders.Outcome.RightMissing());
    rights.setRule(COORDINATOR, DemoOrganisation.VVSG.id(), programme, Rule.NONE, Optional.empty());
    assertThat(leading.assign(COORDINATOR, id, trainer))
        .isEqualTo(new AssignLeaders.Outcome.Done());
    await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () ->
                new Http(port)
                    .get("/demo/mailbox?to=trainer@demo.example")
                    .body()
                    .contains("Je leidt"));
  }

  private ProgrammeId programme(String edition) {
    return runs.find(new EditionId(UUID.fromString(edition))).orElseThrow().programme();
  }

  private void theRegisterTakesAndRefuses(String line) {
    Browser desk = signedIn("coordinator");
    String page = "/recognition/registers/" + VOORBEELDREGISTER + "/" + VVSG;
    assertThat(desk.get(page).body()).containsPattern("(?s)id=\"pasted-0\".*VB999989.*</textarea>");
    assertThat(desk.get(page + "/points.csv").body()).contains("VB999989;");

    JsonNode delivered = twoDeliverAtOnce("\"proof\": \"Bevestiging 2026-31\"");
    String delivery = "/register-deliveries/" + delivered.at("/delivery/id").asString();
    assertThat(ids(delivered.path("points"))).contains(line);
    assertThat(ok(get("/register-deliveries", "coordinator")).at("/items/0/proof").asString())
        .isEqualTo("Bevestiging 2026-31");
    assertThat(deliver("\"pointsIds\": [\"" + line + "\"]", 409).body())
        .contains("nothing-to-deliver");

    String rejection = "{\"pointsId\": \"" + line + "\", \"reason\": \"Nummer onbekend\"}";
    ok(post(delivery + "/rejections", rejection, "coordinator"));
    assertThat(post(delivery + "/rejections", rejection, "coordinator").statusCode())
        .as("it came back already")
        .isEqualTo(409);
    assertThat(get(delivery, "trainer").statusCode()).isEqualTo(403);
  }

  /** A minute and a half later, as it asked; or at once, when a coordinator presses. */
  private void theWebServiceIsBusyAndRefuses(String line) {
    JsonNode sent = ok(deliver("\"byService\": true, \"pointsIds\": [\"" + line + "\"]", 201));
    String delivery = "/register-deliveries/" + sent.at("/delivery/id").asString();
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> transmission(delivery).path("trouble").asString().equals("BUSY"));
    assertThat(Instant.parse(transmission(delivery).path("retryAt").asString()))
        .isEqualTo(clock.instant().plusSeconds(90));
    REGISTER.opens();
    ok(post(delivery + "/reactivation", "", "coordinator"));
    JsonNode answered = answered(sent);
    assertThat(answered.at("/points/0/state").asString()).isEqualTo("REJECTED");
    assertThat(answered.at("/points/0/reason").asString()).isEqualTo("Niet actief");
    assertThat(REGISTER.heard()).hasSize(1);
  }

  private JsonNode answered(JsonNode sent) {
    String delivery = "/register-deliveries/" + sent.at("/delivery/id").asString();
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> transmission(delivery).path("sending").asInt(-1) == 0);
    return ok(get(delivery, "coordinator"));
  }

  private JsonNode transmission(String delivery) {
    return ok(get(delivery, "coordinator")).at("/delivery/transmission");
  }

  private void attends(JsonNode session, Map<String, String> marks) {
    clock.set(Instant.parse(session.path("end").asString()).plusSeconds(60));
    String id = session.path("id").asString();
    String path = "/sessions/" + id + "/attendance";
    String tag = get(path, "coordinator").headers().firstValue("ETag").orElseThrow();
    String body =
        String.join(
            ",",
            marks.entrySet().stream()
                .map(
                    it ->
                        "{\"enrolmentId\": \"%s\", \"mark\": \"%s\"}"
                            .formatted(it.getKey(), it.getValue()))
                .toList());
    ok(put(path, "{\"marks\": [" + body + "]}", "coordinator", "If-Match", tag));
    closing.close(COORDINATOR, new SessionId(UUID.fromString(id)), CloseList.Rest.ABSENT);
  }

  private String phones(String edition) {
    String caller = "{\"name\": \"Beller Een\", \"email\": \"een@ocmw-voorbeeldstad.example\"}";
    JsonNode answer = ok(post("/editions/" + edition + "/enrolments", caller, "coordinator"));
    return answer.findValue("enrolmentId").asString();
  }

  private String enrol(String body, String account) {
    return ok(post("/enrolments", body, account)).at("/outcomes/0/enrolmentId").asString();
  }

  private void number(String typed) {
    ok(put("/register-numbers/" + VOORBEELDREGISTER, "{\"number\": \"" + typed + "\"}", "ocmw"));
  }

  /** Both took the same list along; it is given once. */
  private JsonNode twoDeliverAtOnce(String rest) {
    List<HttpResponse<String>> answers =
        Stream.of(rest, rest)
            .map(each -> CompletableFuture.supplyAsync(() -> deliver(each)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted(Comparator.comparingInt(HttpResponse::statusCode))
            .toList();
    assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(201, 409);
    return ok(answers.getFirst());
  }

  private HttpResponse<String> deliver(String rest) {
    String body =
        "{\"registerId\": \"%s\", \"organiserId\": \"%s\", %s}"
            .formatted(VOORBEELDREGISTER, VVSG, rest);
    return post("/register-deliveries", body, "coordinator");
  }

  private HttpResponse<String> deliver(String rest, int status) {
    HttpResponse<String> answer = deliver(rest);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return answer;
  }

  /** By its day: nobody else of the demonstration completed something on it. */
  private String lineOf(JsonNode completion, String state) {
    JsonNode line =
        waiting()
            .filter(it -> it.path("earnedOn").equals(completion.path("completedOn")))
            .findFirst()
            .orElseThrow();
    assertThat(line.path("state").asString()).isEqualTo(state);
    return line.path("id").asString();
  }

  private Stream<JsonNode> waiting() {
    String waiting =
        "/register-points?pageSize=100&registerId=" + VOORBEELDREGISTER + "&organiserId=" + VVSG;
    return ok(get(waiting, "coordinator")).path("items").valueStream();
  }

  private JsonNode completion(String account, String edition) {
    return completions(account, edition).getFirst();
  }

  private List<JsonNode> completions(String account, String edition) {
    return ok(get("/completions", account))
        .path("items")
        .valueStream()
        .filter(it -> it.path("editionId").asString().equals(edition))
        .toList();
  }

  private List<String> editions(String slug) {
    return ok(get("/programmes/" + slug + "/editions", "coordinator"))
        .path("items")
        .valueStream()
        .filter(it -> it.path("state").asString().equals("OPEN"))
        .map(it -> it.path("id").asString())
        .toList();
  }

  private static List<String> ids(JsonNode items) {
    return items.valueStream().map(it -> it.path("id").asString()).toList();
  }

  private Browser signedIn(String account) {
    Browser browser = new Browser(port);
    browser.logIn(account + "@demo.example", "demo");
    return browser;
  }

  private static String id(DemoOrganisation organisation) {
    return organisation.id().value().toString();
  }

  private static void ok(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
  }

  private static JsonNode ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    return JsonMapper.shared().readTree(answer.body());
  }

  private HttpResponse<String> get(String path, String account) {
    return new Http(port).get("/api/v1" + path, "Authorization", "Bearer demo-" + account);
  }

  private HttpResponse<String> post(String path, String body, String account) {
    return new Http(port).post("/api/v1" + path, body, "Authorization", "Bearer demo-" + account);
  }

  private HttpResponse<String> put(String path, String body, String account, String... headers) {
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Authorization";
    all[headers.length + 1] = "Bearer demo-" + account;
    return new Http(port).put("/api/v1" + path, body, all);
  }
}
