package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The four themes, told as a program does: enrol, ask, decide, leave, and move up in the line. */
@ApplicationTest
@TestPropertySource(properties = {"schakel.demo=true", "schakel.mail.pause=PT0.2S"})
class EnrolByApiJourney {

  private static final String COORDINATOR = "demo-coordinator";

  @LocalServerPort int port;
  @Autowired JsonMapper json;

  @Test
  void who_works_at_an_ocmw_is_admitted_to_two_themes() {
    String two =
        "[\"%s\", \"%s\"]"
            .formatted(open("niet-begeleide-minderjarigen"), open("stress-en-coping"));
    JsonNode answer = ok(post("/enrolments", "{\"editionIds\": " + two + "}", "demo-ocmw"));
    assertThat(texts(answer.get("outcomes"), "outcome")).containsExactly("ADMITTED", "ADMITTED");
  }

  @Test
  void who_works_elsewhere_is_asked_for_the_cooperation_and_two_decide() {
    String themes = "\"editionIds\": [\"" + open("niet-begeleide-minderjarigen") + "\"]";
    JsonNode refused = ok(post("/enrolments", "{" + themes + "}", "demo-professional"));
    assertThat(texts(refused.get("outcomes"), "reason")).containsExactly("STATEMENT_REQUIRED");

    String statement = ", \"statement\": \"We begeleiden met het OCMW jongeren in de opvang.\"";
    ok(post("/enrolments", "{" + themes + statement + "}", "demo-professional"));
    String review = undecided();
    decide(review, COORDINATOR);
    assertThat(standing("demo-professional")).isEqualTo("UNDER_REVIEW");
    decide(review, "demo-funder");
    assertThat(standing("demo-professional")).isEqualTo("ADMITTED");
    await().atMost(Duration.ofSeconds(10)).until(() -> mailbox().contains("Je hebt een plaats"));
  }

  @Test
  void a_cancelled_seat_goes_to_who_waits_longest() {
    String edition = open("basisvorming");
    IntStream.range(0, 22).forEach(number -> phone(edition, number));
    assertThat(texts(roster(edition), "standing").subList(20, 22)).containsOnly("WAITLISTED");

    String cancellation =
        "/enrolments/" + roster(edition).get(0).get("id").asString() + "/cancellation";
    assertThat(post(cancellation, "", "demo-trainer").statusCode()).isEqualTo(404);
    ok(post(cancellation, "", COORDINATOR));

    List<String> standings = texts(roster(edition), "standing");
    assertThat(standings.getFirst()).isEqualTo("CANCELLED");
    assertThat(standings.subList(20, 22)).containsExactly("ADMITTED", "WAITLISTED");
  }

  @Test
  void who_takes_another_date_goes_on_there_and_asking_again_changes_nothing() {
    String early = copied(7);
    String late = copied(14);
    phone(early, 70);
    String transfer = "/enrolments/" + roster(early).get(0).get("id").asString() + "/transfers";
    String there = "{\"editionId\": \"" + late + "\"}";
    assertThat(post(transfer, "{}", COORDINATOR).statusCode()).isEqualTo(400);
    assertThat(post(transfer, there, "demo-trainer").statusCode()).isEqualTo(404);

    JsonNode moved = ok(post(transfer, there, COORDINATOR));
    assertThat(moved.get("standing").asString()).isEqualTo("ADMITTED");
    assertThat(ok(post(transfer, there, COORDINATOR))).isEqualTo(moved);
    assertThat(texts(roster(early), "standing")).containsExactly("CANCELLED");
    assertThat(texts(roster(late), "standing")).containsExactly("ADMITTED");
    String back = "{\"editionId\": \"" + early + "\"}";
    assertThat(post(transfer, back, COORDINATOR).statusCode()).isEqualTo(409);
  }

  @Test
  void an_organisation_books_places_names_who_comes_and_gives_the_rest_back() {
    String edition = "/editions/" + copied(21);
    String bookings = edition + "/bookings";
    String three = "{\"organisation\": \"OCMW Voorbeeldstad\", \"places\": 3}";
    assertThat(post(bookings, three.replace("3", "31"), "demo-ocmw").statusCode()).isEqualTo(400);
    assertThat(post(bookings, three.replace("3", "30"), "demo-ocmw").statusCode()).isEqualTo(409);
    JsonNode booked = ok(post(bookings, three, "demo-ocmw"));
    assertThat(booked.get("placesWithoutName").asInt()).isEqualTo(3);
    assertThat(ok(post(bookings, three, "demo-ocmw"))).isEqualTo(booked);

    String booking = "/bookings/" + booked.get("id").asString();
    assertThat(get(booking, "demo-professional").statusCode()).isEqualTo(404);
    String deadline = edition + "/deadlines";
    assertThat(put(deadline, "{\"namesBy\": \"2020-01-01\"}").body()).contains("IN_THE_PAST");
    assertThat(put(deadline, "{\"namesBy\": \"2199-01-01\"}").body()).contains("AFTER_BEGIN");
    String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
    JsonNode agreed = ok(put(deadline, "{\"namesBy\": \"" + tomorrow + "\"}"));
    assertThat(ok(get(deadline, COORDINATOR))).isEqualTo(agreed);
    assertThat(ok(get(booking, "demo-ocmw")).get("namesBy")).isEqualTo(agreed.get("namesBy"));
    String people =
        "{\"people\": [{\"name\": \"An\", \"email\": \"an@ocmw-voorbeeldstad.example\"}]}";
    assertThat(post(booking + "/names", "{\"people\": []}", "demo-ocmw").statusCode())
        .isEqualTo(400);
    JsonNode named = ok(post(booking + "/names", people, "demo-ocmw"));
    assertThat(named.get("refused").size()).isZero();
    assertThat(named.get("booking").get("placesWithoutName").asInt()).isEqualTo(2);
    JsonNode rest = ok(post(booking + "/cancellation", "", "demo-ocmw"));
    assertThat(rest.get("state").asString()).isEqualTo("WITHDRAWN");
    assertThat(rest.get("named").get(0).asString()).isEqualTo("An");
    assertThat(post(booking + "/names", people, "demo-ocmw").statusCode()).isEqualTo(409);
  }

  /** The same so many days later, open to all. */
  private String copied(int days) {
    JsonNode copy =
        ok(
            post(
                "/editions/" + open("basisvorming") + "/copies",
                "{\"days\": " + days + "}",
                COORDINATOR));
    String edition = copy.get("id").asString();
    ok(post("/editions/" + edition + "/publication", "", COORDINATOR));
    return edition;
  }

  /** A coordinator enrols who calls. */
  private void phone(String edition, int number) {
    String caller =
        "{\"name\": \"Beller %1$d\", \"email\": \"beller%1$d@ocmw-voorbeeldstad.example\"}"
            .formatted(number);
    ok(post("/editions/" + edition + "/enrolments", caller, COORDINATOR));
  }

  private String open(String slug) {
    JsonNode editions = ok(get("/programmes/" + slug + "/editions", COORDINATOR)).get("items");
    return editions
        .valueStream()
        .filter(edition -> edition.get("state").asString().equals("OPEN"))
        .findFirst()
        .orElseThrow()
        .get("id")
        .asString();
  }

  private JsonNode roster(String edition) {
    return ok(get("/editions/" + edition + "/enrolments?pageSize=100", COORDINATOR)).get("items");
  }

  /** The one that nobody has said anything of yet, and that came last. */
  private String undecided() {
    return ok(get("/eligibility-reviews", COORDINATOR))
        .get("items")
        .valueStream()
        .toList()
        .getLast()
        .get("id")
        .asString();
  }

  private void decide(String review, String token) {
    String decision = "{\"verdict\": \"APPROVE\", \"reason\": \"Werken structureel samen.\"}";
    ok(post("/eligibility-reviews/" + review + "/decisions", decision, token));
  }

  private String standing(String token) {
    return ok(get("/enrolments", token)).get("items").get(0).get("standing").asString();
  }

  private String mailbox() {
    return new Http(port).get("/demo/mailbox").body();
  }

  private static List<String> texts(JsonNode items, String field) {
    return items.valueStream().map(item -> item.get(field).asString()).toList();
  }

  private JsonNode ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    return json.readTree(answer.body());
  }

  private HttpResponse<String> get(String path, String token) {
    return new Http(port).get("/api/v1" + path, "Authorization", "Bearer " + token);
  }

  private HttpResponse<String> put(String path, String body) {
    return new Http(port).put("/api/v1" + path, body, "Authorization", "Bearer " + COORDINATOR);
  }

  private HttpResponse<String> post(String path, String body, String token) {
    return new Http(port).post("/api/v1" + path, body, "Authorization", "Bearer " + token);
  }
}
