package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.people.DemoOrganisation;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agreement is proposed and revised, a group planned and its meetings moved, by programs. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class ParentGroupsApiJourney {

  private static final String TERMS =
      """
      "from": "2027-01-01", "until": "2028-12-31", "places": "De Brug", "grants": [],
      "inviter": "BOTH", "groups": [{"language": "ar", "many": %d}]}\
      """;

  private static final String MEETING =
      """
      {"starts": "%s", "timeZone": "Europe/Amsterdam", "minutes": 120, "place": "De Molen",
      "topic": "TWO_CULTURES", "childcare": true}\
      """;

  @LocalServerPort int port;

  @Test
  void both_sides_read_an_agreement_and_only_who_saw_it_changes_it() {
    String agreement = proposed();
    assertThat(get(agreement, "municipality").statusCode()).isEqualTo(200);
    assertThat(get(agreement, "funder").statusCode()).isEqualTo(403);
    String tag = get(agreement, "municipality").headers().firstValue("ETag").orElseThrow();
    String other = "{" + TERMS.formatted(3);
    assertThat(send("PUT", agreement, other, "municipality").statusCode()).isEqualTo(428);
    assertThat(send("PUT", agreement, other, "municipality", "If-Match", tag).statusCode())
        .isEqualTo(200);
    assertThat(send("PUT", agreement, other, "coordinator", "If-Match", tag).statusCode())
        .isEqualTo(412);
    assertThat(json(get(agreement, "coordinator")).at("/offer/agreedBy/0").asString())
        .isEqualTo("MUNICIPALITY");
    String agree = agreement + "/agreement";
    assertThat(send("POST", agree, "", "coordinator").statusCode()).isEqualTo(428);
    assertThat(send("POST", agree, "", "coordinator", "If-Match", tag).statusCode()).isEqualTo(412);
    String now = get(agreement, "coordinator").headers().firstValue("ETag").orElseThrow();
    assertThat(
            json(send("POST", agree, "", "coordinator", "If-Match", now)).path("state").asString())
        .isEqualTo("AGREED");
    assertThat(
            json(send("POST", agreement + "/ending", "", "coordinator")).path("state").asString())
        .isEqualTo("ENDED");
  }

  private String proposed() {
    String body =
        "{\"provider\": \"%s\", \"municipality\": \"GM0193\", \"contact\": \"%s\", "
                .formatted(
                    DemoOrganisation.VLUCHTELINGENWERK.id().value(),
                    DemoOrganisation.GEMEENTE.id().value())
            + TERMS.formatted(2);
    HttpResponse<String> made = send("POST", "/api/v1/municipal-agreements", body, "coordinator");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return made.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void a_meeting_is_moved_by_who_saw_it_and_never_into_what_is_taken() {
    String group = group();
    String first = add(group, "2027-03-02T10:00");
    add(group, "2027-03-09T10:00");
    HttpResponse<String> skipped =
        send("POST", group + "/meetings", MEETING.formatted("2027-03-28T02:30"), "coordinator");
    assertThat(skipped.statusCode()).isEqualTo(400);
    assertThat(skipped.body()).contains("TIME_DOES_NOT_EXIST");
    String tag = get(first, "coordinator").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> clash =
        send("PUT", first, MEETING.formatted("2027-03-09T11:00"), "coordinator", "If-Match", tag);
    assertThat(clash.statusCode()).isEqualTo(409);
    assertThat(clash.body()).contains("meeting-clashes");
    HttpResponse<String> moved =
        send("PUT", first, MEETING.formatted("2027-04-27T10:00"), "coordinator", "If-Match", tag);
    assertThat(json(moved).path("dayOff").asString()).isEqualTo("KINGS_DAY");
    assertThat(
            send(
                    "PUT",
                    first,
                    MEETING.formatted("2027-03-16T10:00"),
                    "coordinator",
                    "If-Match",
                    tag)
                .statusCode())
        .isEqualTo(412);
    assertThat(get(group + "/meetings", "municipality").statusCode()).isEqualTo(403);
    assertThat(
            json(send("POST", group + "/recruitment", "", "coordinator")).path("state").asString())
        .isEqualTo("RECRUITING");
    assertThat(send("POST", group + "/confirmation", "", "coordinator").body())
        .contains("group-needs");
    assertThat(send("POST", group + "/cancellation", "{}", "coordinator").statusCode())
        .isEqualTo(400);
    String reason = "{\"reason\": \"Te weinig ouders\"}";
    assertThat(
            json(send("POST", group + "/cancellation", reason, "coordinator"))
                .path("state")
                .asString())
        .isEqualTo("CANCELLED");
  }

  private String add(String group, String starts) {
    HttpResponse<String> made =
        send("POST", group + "/meetings", MEETING.formatted(starts), "coordinator");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return made.headers().firstValue("Location").orElseThrow();
  }

  /** By the agreement of the demo of which nothing is planned yet. */
  private String group() {
    String agreement =
        json(get("/api/v1/municipal-agreements?pageSize=100", "coordinator"))
            .path("items")
            .valueStream()
            .filter(it -> it.path("municipality").asString().equals("GM0202"))
            .findFirst()
            .orElseThrow()
            .path("id")
            .asString();
    String body =
        """
        {"agreement": "%s", "language": "ar", "place": "De Molen", "minimum": 12, "maximum": 15,
        "meetings": 5, "decision": "2027-02-01"}\
        """
            .formatted(agreement);
    HttpResponse<String> made = send("POST", "/api/v1/parent-groups", body, "coordinator");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    HttpResponse<String> more = send("POST", "/api/v1/parent-groups", body, "coordinator");
    assertThat(more.body()).contains("group-nothing-left");
    return made.headers().firstValue("Location").orElseThrow();
  }

  private HttpResponse<String> get(String path, String who) {
    return send("GET", path, "", who);
  }

  private HttpResponse<String> send(
      String method, String path, String body, String who, String... more) {
    String[] headers = new String[more.length + 4];
    headers[0] = "Authorization";
    headers[1] = "Bearer demo-" + who;
    headers[2] = "Content-Type";
    headers[3] = "application/json";
    System.arraycopy(more, 0, headers, 4, more.length);
    return new Http(port).send(method, path, body, headers);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }
}
