package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.people.DemoOrganisation;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A question goes from hand to hand by programs of the demo accounts. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class QuestionsApiJourney {

  @LocalServerPort int port;

  @Test
  void who_cannot_answer_gives_the_question_to_another_who_advises_on_it() {
    String question = ask();
    assertThat(handOver("professional", question, DemoOrganisation.VLUCHTELINGENWERK).statusCode())
        .as("who asks gives nothing to somebody else")
        .isEqualTo(403);
    HttpResponse<String> notTheirs = handOver("partner", question, DemoOrganisation.GEMEENTE);
    assertThat(notTheirs.statusCode()).isEqualTo(409);
    assertThat(notTheirs.body()).contains("not-advising");

    HttpResponse<String> given = handOver("partner", question, DemoOrganisation.VLUCHTELINGENWERK);
    assertThat(given.statusCode()).as(given.body()).isEqualTo(204);

    JsonNode seen = json(as("professional", "GET", "/questions/" + question, ""));
    assertThat(seen.get("partnerId").asString())
        .isEqualTo(DemoOrganisation.VLUCHTELINGENWERK.id().value().toString());
    assertThat(seen.get("state").asString()).isEqualTo("ASKED");
    assertThat(as("partner", "GET", "/questions/" + question, "").statusCode()).isEqualTo(404);
    assertThat(handOver("partner", question, DemoOrganisation.VLUCHTELINGENWERK).statusCode())
        .isEqualTo(404);
  }

  @Test
  void nobody_gives_a_question_to_nobody() {
    String path = "/questions/" + ask() + "/handovers";
    HttpResponse<String> refused = as("partner", "POST", path, "{\"partnerId\": \"niemand\"}");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("/partnerId");
    assertThat(as("partner", "POST", path, "{}").statusCode()).isEqualTo(400);
  }

  private String ask() {
    String body =
        """
        {"partnerId": "%s", "topic": "parenting-in-two-cultures",
         "text": "Hoe begin ik een gesprek over twee talen thuis?"}
        """
            .formatted(DemoOrganisation.PHAROS.id().value());
    HttpResponse<String> asked = as("professional", "POST", "/questions", body);
    assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
    return json(asked).get("id").asString();
  }

  private HttpResponse<String> handOver(String account, String question, DemoOrganisation to) {
    String body = "{\"partnerId\": \"%s\"}".formatted(to.id().value());
    return as(account, "POST", "/questions/" + question + "/handovers", body);
  }

  private HttpResponse<String> as(String account, String method, String path, String body) {
    return new Http(port)
        .send(
            method,
            "/api/v1" + path,
            body,
            "Authorization",
            "Bearer demo-" + account,
            "Content-Type",
            "application/json",
            "Idempotency-Key",
            UUID.randomUUID().toString());
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
