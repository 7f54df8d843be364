package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class FoundationsTest {

  private static final String SHELF = "/api/v1/shelves/" + ShelfController.known();

  @LocalServerPort int port;
  private Http http = new Http(0);

  @BeforeEach
  void connect() {
    http = new Http(port);
  }

  @Test
  void all_errors_are_told_at_once_in_the_language_of_the_caller() {
    HttpResponse<String> answer =
        http.post(
            "/api/v1/shelves?colour=red",
            "{\"width\":0,\"bookIds\":[\"x\"],\"owner\":{},\"depth\":1}",
            "Accept-Language",
            "en");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .contains("\"type\":\"/api/v1/problems/invalid-input\"")
        .contains("\"title\":\"Something is wrong with the input\"")
        .contains("\"status\":400")
        .contains("{\"pointer\":\"/colour\",\"code\":\"UNKNOWN_PARAMETER\"")
        .contains(
            "{\"pointer\":\"/name\",\"code\":\"REQUIRED\",\"detail\":\"Please fill this in.\"}")
        .contains(
            "\"/width\",\"code\":\"OUT_OF_RANGE\",\"detail\":\"Choose a value from 1 to 300.\"")
        .contains("\"/bookIds/0\",\"code\":\"INVALID_ID\"")
        .contains("\"/owner/email\",\"code\":\"REQUIRED\"")
        .contains("\"/depth\",\"code\":\"UNKNOWN_FIELD\"");
  }

  @Test
  void words_are_dutch_when_no_language_is_asked_for_that_we_speak() {
    assertThat(http.get("/api/v1/nothing", "Accept-Language", "xx, ;q=9,,,").body())
        .contains("Dit bestaat niet");
  }

  @Test
  void every_answer_names_the_version_of_the_api() {
    assertThat(http.get("/api/v1/shelves").headers().firstValue("API-Version")).hasValue("1.0.0");
    assertThat(http.get("/api/v1/nothing").headers().firstValue("API-Version")).hasValue("1.0.0");
  }

  @Test
  void a_list_tells_which_part_it_is_and_where_the_others_are() {
    HttpResponse<String> answer = http.get("/api/v1/shelves?pageNumber=2&pageSize=100");

    assertThat(answer.body())
        .contains("\"pageNumber\":2,\"pageSize\":100,\"totalItems\":250,\"totalPages\":3")
        .contains("\"hasNextPage\":true,\"hasPreviousPage\":true");
    assertThat(answer.headers().firstValue("Link"))
        .hasValue(
            "</api/v1/shelves?pageSize=100&pageNumber=1>; rel=\"first\", "
                + "</api/v1/shelves?pageSize=100&pageNumber=1>; rel=\"prev\", "
                + "</api/v1/shelves?pageSize=100&pageNumber=3>; rel=\"next\", "
                + "</api/v1/shelves?pageSize=100&pageNumber=3>; rel=\"last\"");
  }

  @Test
  void a_page_that_cannot_be_is_refused() {
    HttpResponse<String> answer = http.get("/api/v1/shelves?pageNumber=0&pageSize=101&sort=up");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("\"/pageNumber\",\"code\":\"OUT_OF_RANGE\"")
        .contains("\"/pageSize\",\"code\":\"OUT_OF_RANGE\"")
        .contains("\"/sort\",\"code\":\"UNKNOWN_PARAMETER\"");
  }

  @Test
  void who_has_the_answer_already_gets_no_body() {
    String tag = http.get(SHELF).headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = http.get(SHELF, "If-None-Match", "\"x\", W/" + tag);

    assertThat(tag).matches("\"7-[0-9a-f]{16}\"");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("ETag")).hasValue(tag);
  }

  @Test
  void a_change_says_which_version_it_changes() {
    String body = "{\"name\":\"low\",\"width\":90}";
    String tag = http.get(SHELF).headers().firstValue("ETag").orElseThrow();

    assertThat(http.put(SHELF, body).statusCode()).isEqualTo(428);
    assertThat(http.put(SHELF, body, "If-Match", "\"6-0000000000000000\"").statusCode())
        .isEqualTo(412);
    assertThat(http.put(SHELF, body, "If-Match", "whatever").statusCode()).isEqualTo(412);
    assertThat(http.put(SHELF, body, "If-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void a_fault_of_ours_tells_nothing_about_the_inside() {
    HttpResponse<String> answer = http.post(SHELF + "/breakdown", "");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("Er ging bij ons iets mis").doesNotContain("broke");
  }

  @Test
  void what_the_container_refuses_is_answered_in_our_own_words() {
    String host = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    assertThat(http.raw("TRACE /api/v1/shelves" + host))
        .startsWith("HTTP/1.1 405")
        .contains("application/problem+json", "API-Version", "Allow:", "Content-Security-Policy")
        .doesNotContain("Apache", "Tomcat");
    assertThat(http.raw("GET /api/v1/shelves%2Fx" + host))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json");
    assertThat(http.raw("GET /prog%2Frammes" + host))
        .startsWith("HTTP/1.1 400")
        .contains("text/html", "beginpagina")
        .doesNotContain("Apache", "Tomcat");
  }

  @Test
  void a_page_that_fails_is_a_page_and_an_endpoint_that_fails_is_a_problem() {
    assertThat(http.get("/nowhere").body()).contains("<h1>");
    assertThat(http.get("/error").statusCode()).isEqualTo(404);
    assertThat(http.get("/api/nowhere").headers().firstValue("Content-Type"))
        .hasValue("application/problem+json");
  }

  @Test
  void methods_that_a_resource_has_not_are_told() {
    for (String method : new String[] {"DELETE", "PATCH", "BREW"}) {
      HttpResponse<String> answer = http.send(method, "/api/v1/shelves", "");
      assertThat(answer.statusCode()).isEqualTo(405);
      assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET", "POST");
    }
    assertThat(http.send("OPTIONS", "/api/v1/shelves", "").headers().firstValue("Allow"))
        .hasValueSatisfying(allow -> assertThat(allow).contains("GET", "HEAD", "POST"));
    assertThat(http.send("HEAD", SHELF, "").body()).isEmpty();
  }

  @Test
  void who_comes_too_often_is_told_when_to_come_back() {
    HttpResponse<String> answer = http.post(SHELF + "/visits", "");
    for (int visits = 0; visits < 70 && answer.statusCode() == 200; visits++) {
      answer = http.post(SHELF + "/visits", "");
    }

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After").orElseThrow()).matches("[1-9]\\d*");
    assertThat(answer.body()).contains("/problems/too-many-requests");
  }
}
