package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs put down who was at a meeting of parents, and municipalities read numbers. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class MeetingAttendanceApiJourney {

  @LocalServerPort int port;

  @Test
  void who_saw_it_puts_down_who_was_there_and_the_municipality_reads_how_many() {
    String meeting = meeting();
    String path = "/api/v1/meetings/" + meeting + "/attendance";
    HttpResponse<String> seen = get(path, "coordinator");
    String tag = seen.headers().firstValue("ETag").orElseThrow();
    JsonNode first = json(seen).path("items").path(0);
    assertThat(first.path("mark").asString()).isEqualTo("NOT_RECORDED");
    String change =
        """
        {"marks": [{"parentId": "%s", "mark": "PRESENT"}], "heads": 11}\
        """
            .formatted(first.path("parentId").asString());
    assertThat(put(path, change).statusCode()).isEqualTo(428);
    JsonNode changed = json(put(path, change, "If-Match", tag));
    assertThat(changed.path("items").path(0).path("mark").asString()).isEqualTo("PRESENT");
    assertThat(put(path, change, "If-Match", tag).statusCode()).isEqualTo(412);
    assertThat(heads(meeting)).isEqualTo(11);
    refuses(path, get(path, "coordinator").headers().firstValue("ETag").orElseThrow());
  }

  private void refuses(String path, String tag) {
    HttpResponse<String> wrong =
        put(path, "{\"marks\": [{\"mark\": \"LATE\"}], \"heads\": 100}", "If-Match", tag);
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body())
        .contains("/marks/0/parentId", "/marks/0/mark", "UNKNOWN_VALUE", "OUT_OF_RANGE");
    String stranger =
        "{\"marks\": [{\"parentId\": \"%s\", \"mark\": \"ABSENT\"}]}".formatted(UUID.randomUUID());
    HttpResponse<String> refused = put(path, stranger, "If-Match", tag);
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("not-a-parent");
    assertThat(get(path, "municipality").statusCode()).isEqualTo(403);
    assertThat(get(path, "supportworker").statusCode()).isEqualTo(404);
  }

  /** Of the demo, one that is over and was counted. */
  private String meeting() {
    return figures().stream()
        .flatMap(group -> group.path("meetings").valueStream())
        .filter(meeting -> meeting.path("heads").isNumber())
        .findFirst()
        .orElseThrow()
        .path("meetingId")
        .asString();
  }

  private int heads(String meeting) {
    return figures().stream()
        .flatMap(group -> group.path("meetings").valueStream())
        .filter(each -> each.path("meetingId").asString().equals(meeting))
        .findFirst()
        .orElseThrow()
        .path("heads")
        .asInt();
  }

  private List<JsonNode> figures() {
    String path = "/api/v1/reports/parent-groups?pageSize=100";
    assertThat(get(path, "trainer").statusCode()).isEqualTo(403);
    assertThat(get(path, "municipality").body()).doesNotContain("alias");
    return json(get(path, "coordinator")).path("items").valueStream().toList();
  }

  private HttpResponse<String> get(String path, String who) {
    return new Http(port).send("GET", path, "", "Authorization", "Bearer demo-" + who);
  }

  private HttpResponse<String> put(String path, String body, String... more) {
    String[] headers = {
      "Authorization", "Bearer demo-coordinator", "Content-Type", "application/json"
    };
    return new Http(port)
        .send(
            "PUT",
            path,
            body,
            Stream.concat(Arrays.stream(headers), Arrays.stream(more)).toArray(String[]::new));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }
}
