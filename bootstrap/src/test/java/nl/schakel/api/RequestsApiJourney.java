package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A training is asked for, talked over, planned and given, by programs on both sides. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class RequestsApiJourney {

  @LocalServerPort int port;

  @Test
  void a_request_goes_its_way_from_asking_to_giving() {
    String request = ask();
    JsonNode desk = ok(get("/training-requests?part=COORDINATOR&pageSize=100", "coordinator"));
    assertThat(desk.path("items").valueStream().map(it -> it.path("id").asString()))
        .contains(request.substring(request.lastIndexOf('/') + 1));

    assertThat(state(post(request + "/consultation", "", "coordinator")))
        .isEqualTo("IN_CONSULTATION");
    ok(post(request + "/notes", "{\"note\": \"Belt liever na vieren.\"}", "coordinator"));
    assertThat(ok(get(request + "/notes", "coordinator")).at("/items/0/note").asString())
        .isEqualTo("Belt liever na vieren.");
    assertThat(get(request + "/notes", "professional").statusCode()).isEqualTo(403);
    String proposal =
        "{\"proposal\": \"Een dagdeel.\", \"when\": \"In het najaar\", \"trainer\": \"Wim\"}";
    ok(post(request + "/proposals", proposal, "coordinator"));
    ok(post(request + "/confirmation", "", "professional"));

    HttpResponse<String> wrong = post(request + "/schedules", "{\"places\": 0}", "coordinator");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("/places", "/namesBy", "\"/parts\"");
    assertThat(state(post(request + "/schedules", schedule(), "coordinator")))
        .isEqualTo("SCHEDULED");
    names(request);

    assertThat(post(request + "/finalisation", "", "coordinator").body())
        .as("before it begins")
        .contains("request-not-yet");
    String reason = "{\"reason\": \"De trainer is ziek.\"}";
    assertThat(state(post(request + "/refusals", reason, "coordinator"))).isEqualTo("DECLINED");
    HttpResponse<String> late = post(request + "/finalisation", "", "coordinator");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("request-not-now");
  }

  private void names(String request) {
    String two =
        "{\"people\": [{\"name\": \"Ria Een\", \"email\": \"ria@wijkteam.example\"},"
            + " {\"name\": \"Tom Twee\", \"email\": \"tom@wijkteam.example\"}]}";
    ok(post(request + "/participants", two, "professional"));
    ok(post(request + "/participants", two, "professional"));

    assertThat(ok(get(request + "/participants", "professional")).path("items")).hasSize(2);
    String third = "{\"people\": [{\"name\": \"Else Drie\", \"email\": \"e@wijkteam.example\"}]}";
    assertThat(post(request + "/participants", third, "professional").body())
        .contains("no-places-left");
    assertThat(get(request + "/participants", "ocmw").statusCode()).isEqualTo(404);
    String place =
        request
            + "/participants/"
            + ok(get(request + "/participants", "professional"))
                .at("/items/0/enrolmentId")
                .asString();
    assertThat(delete(place, "ocmw")).isEqualTo(404);
    assertThat(delete(place, "professional")).isEqualTo(204);
    assertThat(delete(place, "professional")).as("done twice").isEqualTo(204);
    ok(post(request + "/participants", third, "professional"));
  }

  private String ask() {
    JsonNode programmes =
        ok(get("/programmes?format=TAILOR_MADE_TRAINING", "professional")).path("items");
    String slug = programmes.get(0).path("slug").asString();
    String asked =
        """
        {"programme": "%s", "organisation": "Wijkteam Noord", "organisationKind": "OTHER",
        "theme": "BASIC", "municipality": "GM0344", "numberOfPeople": 12,
        "goals": "Signalen herkennen"}\
        """
            .formatted(slug);
    JsonNode request = ok(post("/training-requests", asked, "professional"));
    return "/training-requests/" + request.path("id").asString();
  }

  private static String schedule() {
    LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(60);
    return """
    {"places": 2, "namesBy": "%s", "room": "Zaal 1", "address": "Dorpsstraat 1, Voorbeelddam",
    "parts": [{"day": "%s", "from": "09:30", "until": "12:00"}]}\
    """
        .formatted(day.minusDays(20), day);
  }

  private String state(HttpResponse<String> answer) {
    return ok(answer).path("state").asString();
  }

  private static JsonNode ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    return JsonMapper.shared().readTree(answer.body());
  }

  private HttpResponse<String> get(String path, String account) {
    return new Http(port).get("/api/v1" + path, "Authorization", "Bearer demo-" + account);
  }

  private int delete(String path, String account) {
    return new Http(port)
        .send("DELETE", "/api/v1" + path, "", "Authorization", "Bearer demo-" + account)
        .statusCode();
  }

  private HttpResponse<String> post(String path, String body, String account) {

    return new Http(port).post("/api/v1" + path, body, "Authorization", "Bearer demo-" + account);
  }
}
