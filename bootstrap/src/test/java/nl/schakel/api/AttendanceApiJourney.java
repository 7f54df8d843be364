package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of a session, kept by a program of the trainer of the demo. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class AttendanceApiJourney {

  private static final String SESSION =
      """
      select s.id::text from learning.session s join learning.edition e on e.id = s.edition_id
      where e.state = 'RUNNING' order by s.starts offset :which limit 1
      """;

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void a_trainer_puts_down_who_is_there_and_nobody_undoes_what_another_did() {
    String path = path(session(1));
    HttpResponse<String> read = get(path, "trainer");
    assertThat(read.statusCode()).isEqualTo(200);
    String tag = read.headers().firstValue("ETag").orElseThrow();
    String who = json(read).at("/items/0/enrolmentId").asString();
    String body = marks(who, "\"mark\": \"PARTLY\", \"minutes\": 45");

    assertThat(put(path, body, "trainer").statusCode()).isEqualTo(428);
    HttpResponse<String> written = put(path, body, "trainer", "If-Match", tag);
    assertThat(written.statusCode()).isEqualTo(200);
    assertThat(json(written).at("/items/0/minutes").asInt()).isEqualTo(45);
    assertThat(put(path, body, "coordinator", "If-Match", tag).statusCode()).isEqualTo(412);
    assertThat(json(get(path, "coordinator")).at("/items/0/mark").asString()).isEqualTo("PARTLY");
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    String path = path(session(1));
    String tag = get(path, "trainer").headers().firstValue("ETag").orElseThrow();
    String body =
        "{\"marks\": [{\"enrolmentId\": \"x\", \"mark\": \"PARTLY\"}, {\"mark\": \"THERE\"}]}";
    HttpResponse<String> refused = put(path, body, "trainer", "If-Match", tag);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains("/marks/0/enrolmentId", "/marks/0/minutes", "/marks/1/mark", "UNKNOWN_VALUE");
  }

  @Test
  void a_session_not_yet_held_and_a_stranger_are_refused() {
    String path = path(session(2));
    HttpResponse<String> read = get(path, "trainer");
    String tag = read.headers().firstValue("ETag").orElseThrow();
    String who = json(read).at("/items/0/enrolmentId").asString();
    assertThat(problem(put(path, marks(who, "\"mark\": \"PRESENT\""), "trainer", "If-Match", tag)))
        .isEqualTo("SESSION_NOT_HELD");
    String stranger = marks(UUID.randomUUID().toString(), "\"mark\": \"EXCUSED\"");
    assertThat(problem(put(path, stranger, "trainer", "If-Match", tag)))
        .isEqualTo("NOT_A_PARTICIPANT");
  }

  @Test
  void who_neither_leads_nor_plans_it_learns_nothing() {
    assertThat(get(path(session(1)), "professional").statusCode()).isEqualTo(403);
    assertThat(get(path(UUID.randomUUID().toString()), "trainer").statusCode()).isEqualTo(404);
    jdbc.sql(
            "delete from attendance.leader where edition in (select edition_id from"
                + " learning.session where id = :session::uuid)")
        .param("session", session(1))
        .update();
    assertThat(get(path(session(1)), "trainer").statusCode()).isEqualTo(404);
    assertThat(get(path(session(1)), "coordinator").statusCode()).isEqualTo(200);
    jdbc.sql(
            """
            insert into attendance.leader (edition, person)
            select distinct s.edition_id, p.id from learning.session s, people.person p
            where s.id = :session::uuid and p.email = 'trainer@demo.example'
            """)
        .param("session", session(1))
        .update();
  }

  private String session(int which) {
    return jdbc.sql(SESSION).param("which", which).query(String.class).single();
  }

  private static String path(String session) {
    return "/api/v1/sessions/" + session + "/attendance";
  }

  private static String marks(String who, String rest) {
    return "{\"marks\": [{\"enrolmentId\": \"%s\", %s}]}".formatted(who, rest);
  }

  private HttpResponse<String> get(String path, String account) {
    return new Http(port).get(path, "Authorization", "Bearer demo-" + account);
  }

  private HttpResponse<String> put(String path, String body, String account, String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("Authorization", "Bearer demo-" + account));
    return new Http(port).put(path, body, all.toArray(String[]::new));
  }

  private static String problem(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
    String type = json(answer).get("type").asString();
    return type.substring(type.lastIndexOf('/') + 1).replace('-', '_').toUpperCase(Locale.ROOT);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
