package nl.schakel.api;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.schakel.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class RepeatedRequestTest {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @LocalServerPort int port;
  @Autowired CounterController counter;
  private Http http = new Http(0);

  @BeforeEach
  void start() {
    http = new Http(port);
    counter.start();
  }

  @Test
  void the_same_key_and_body_get_the_same_answer_and_have_one_effect() {
    String key = Ids.next().toString();

    HttpResponse<String> first = count(key, 0);
    HttpResponse<String> second = count(key, 0);

    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(first.body()).isEqualTo("{\"number\":1}");
    assertThat(second.headers().firstValue("Content-Type"))
        .isEqualTo(first.headers().firstValue("Content-Type"));
    assertThat(second.headers().firstValue("Idempotency-Replayed")).hasValue("true");
    assertThat(second.headers().firstValue("API-Version")).isPresent();
    assertThat(counter.made()).isEqualTo(1);
  }

  @Test
  void the_same_key_for_something_else_is_refused() {
    String key = Ids.next().toString();
    count(key, 0);

    assertThat(count(key, 1).statusCode()).isEqualTo(422);
    assertThat(counter.made()).isEqualTo(1);
  }

  @Test
  void one_callers_key_means_nothing_to_another() {
    assertThat(count("order-1", 0).statusCode()).isEqualTo(200);

    assertThat(counter.made()).isEqualTo(1);
  }

  @Test
  void many_at_once_have_one_effect_and_the_others_are_told_to_wait() throws Exception {
    String key = Ids.next().toString();

    Map<Integer, List<HttpResponse<String>>> answers =
        inParallel(12, () -> count(key, 700)).stream()
            .collect(groupingBy(HttpResponse::statusCode));

    assertThat(answers.keySet()).containsOnly(200, 409);
    assertThat(answers.get(409))
        .allSatisfy(
            refused -> {
              assertThat(refused.body()).contains("/problems/idempotency-still-running");
              assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
            });
    assertThat(counter.made()).isEqualTo(1);
    assertThat(count(key, 700).statusCode()).isEqualTo(200);
  }

  @Test
  void work_that_failed_left_nothing_and_may_be_tried_again() {
    String key = Ids.next().toString();
    String failing = "{\"milliseconds\":0,\"fails\":true}";

    assertThat(http.post("/api/v1/counts", failing, "Idempotency-Key", key).statusCode())
        .isEqualTo(500);
    assertThat(counter.made()).isZero();
    assertThat(count(key, -1).statusCode()).isEqualTo(400);
    assertThat(count(key, 0).statusCode()).isEqualTo(200);
    assertThat(counter.made()).isEqualTo(1);
  }

  @Test
  void without_a_key_every_request_counts() {
    http.post("/api/v1/counts", "{\"milliseconds\":0}");
    http.post("/api/v1/counts", "{\"milliseconds\":0}");

    assertThat(counter.made()).isEqualTo(2);
  }

  @Test
  void a_key_is_visible_ascii_of_bounded_length() {
    for (String key : List.of("a b", "x".repeat(256))) {
      assertThat(count(key, 0).statusCode()).isEqualTo(400);
    }
    assertThat(count("x".repeat(255), 0).statusCode()).isEqualTo(200);
    assertThat(counter.made()).isEqualTo(1);
  }

  @Test
  void a_double_click_is_led_to_the_first_result() throws Exception {
    HttpResponse<String> page = http.get("/login");
    String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    String csrf = found(CSRF, page.body());
    String token = Ids.next().toString();

    List<HttpResponse<String>> answers =
        inParallel(3, () -> submit(cookie, csrf, token, "milliseconds=300"));
    HttpResponse<String> changed = submit(cookie, csrf, token, "milliseconds=1");

    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.statusCode()).isEqualTo(303);
              assertThat(answer.headers().firstValue("Location")).hasValue("/counts/1");
              assertThat(answer.headers().allValues("Set-Cookie").toString())
                  .contains("schakel_notice=shared.notice.done");
            });
    assertThat(changed.headers().firstValue("Location")).hasValue("/counts/2");
  }

  private HttpResponse<String> submit(String cookie, String csrf, String token, String fields) {
    return http.send(
        "POST",
        "/counts",
        fields + "&formToken=" + token + "&_csrf=" + csrf,
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Cookie",
        cookie);
  }

  private HttpResponse<String> count(String key, int milliseconds) {
    return http.post(
        "/api/v1/counts", "{\"milliseconds\":" + milliseconds + "}", "Idempotency-Key", key);
  }

  private static List<HttpResponse<String>> inParallel(
      int times, Callable<HttpResponse<String>> call) throws Exception {
    try (ExecutorService callers = Executors.newFixedThreadPool(times)) {
      List<Future<HttpResponse<String>>> answers =
          callers.invokeAll(IntStream.range(0, times).mapToObj(_ -> call).toList());
      return answers.stream().map(Future::resultNow).toList();
    }
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(pattern.pattern()).isTrue();
    return matcher.group(1);
  }
}
