package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** More is said in a talk than stands on one page. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class LongTalkJourney {

  private static final String TALKS = "/communities/intergenerationele-overdracht/talks";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void posts_are_read_page_by_page_and_a_link_to_one_leads_to_its_page() {
    Browser lead = new Browser(port).with("Accept-Language", "nl");
    lead.logIn("coordinator@demo.example", "demo");
    Map<String, String> question = Map.of("title", "Een lang gesprek?", "text", "Wat vind je?");
    String talk =
        lead.submit(TALKS, TALKS, question).headers().firstValue("Location").orElseThrow();
    assertThat(lead.get(talk).body()).doesNotContain("pageNumber");
    answered(talk, 40);

    assertThat(lead.get(talk).body())
        .contains("Wat vind je?", "Antwoord 19<", talk + "?pageNumber=2")
        .doesNotContain("Antwoord 20<");
    assertThat(lead.get(talk + "?pageNumber=2").body())
        .contains("Antwoord 20<", "Antwoord 39<")
        .doesNotContain("Antwoord 19<", "Antwoord 40<");
    JsonNode third = ok("GET", talk + "?pageNumber=3", "");
    assertThat(third.path("totalPosts").asInt()).isEqualTo(41);
    String last = third.at("/posts/0/id").asString();
    assertThat(third.path("posts")).hasSize(1);
    assertThat(lead.get(talk + "/posts/" + last).headers().firstValue("Location"))
        .contains(talk + "?pageNumber=3#post-" + last);
    assertThat(lead.get(talk + "/posts/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(location(lead.submit(talk, talk + "/posts/" + last + "/hiding", Map.of())))
        .isEqualTo(talk + "?pageNumber=3");
    assertThat(location(lead.submit(talk, talk + "/answers", Map.of("text", "Tot slot"))))
        .isEqualTo(talk + "?pageNumber=3");
    assertThat(ok("POST", talk + "/posts", "{\"text\": \"Echt\"}").at("/posts/2/text").asString())
        .isEqualTo("Echt");
    lead.submit(talk, talk + "/closing", Map.of());
    lead.submit(talk, talk + "/archiving", Map.of());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** As if members had, over some days: one of them may not say so much at once. */
  private void answered(String talk, int times) {
    jdbc.sql(
            """
            insert into exchange.post (id, talk_id, author, text, posted_at, standing)
            select gen_random_uuid(), :talk, gen_random_uuid(), 'Antwoord ' || n,
              now() + n * interval '1 millisecond', 'SHOWN'
            from generate_series(1, :times) as n
            """)
        .param("talk", UUID.fromString(talk.substring(talk.lastIndexOf('/') + 1)))
        .param("times", times)
        .update();
  }

  private JsonNode ok(String method, String path, String body) {
    HttpResponse<String> answer =
        new Http(port)
            .send(
                method,
                "/api/v1" + path,
                body,
                "Authorization",
                "Bearer demo-coordinator",
                "Content-Type",
                "application/json");
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    return JsonMapper.shared().readTree(answer.body());
  }
}
