package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.bootstrap.BesideOthers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tries what nobody can do anything with on every endpoint that the descriptions of our APIs name,
 * so a new endpoint is tried too.
 */
@BesideOthers
@ApplicationTest
@TestPropertySource(
    properties = {
      "schakel.demo=true",
      "schakel.limits.otherwise-per-minute=1000000",
      "schakel.limits.per-minute.newsletter=1000000"
    })
class BadInputTest {

  private static final Duration LONGEST = Duration.ofSeconds(10);
  private static final String[] TOKEN = {"Authorization", "Bearer demo-coordinator"};
  private static final String JSON = "application/json";

  @LocalServerPort int port;
  private Http http = new Http(0);
  private ObjectNode paths = JsonMapper.shared().createObjectNode();

  @BeforeEach
  void read() {
    http = new Http(port);
    paths.setAll(described("/api/v1"));
    paths.setAll(described("/hsds"));
  }

  /** By whole path: below the root there is none that ends in a slash. */
  private Map<String, JsonNode> described(String root) {
    JsonNode description = JsonMapper.shared().readTree(http.get(root + "/openapi.json").body());
    return description.get("paths").properties().stream()
        .collect(
            Collectors.toMap(
                path -> root + (path.getKey().equals("/") ? "" : path.getKey()),
                Map.Entry::getValue));
  }

  @AfterEach
  void the_next_good_request_succeeds() {
    assertThat(http.get("/api/v1/programmes").statusCode()).isEqualTo(200);
    assertThat(http.get("/").statusCode()).isEqualTo(200);
  }

  @TestFactory
  Stream<DynamicTest> a_method_that_a_resource_has_not() {
    return paths.properties().stream()
        .flatMap(
            path ->
                BadInput.METHODS.stream()
                    .filter(method -> !path.getValue().has(method.toLowerCase(Locale.ROOT)))
                    .map(method -> problem(method, known(path.getKey()), "", List.of(405), JSON)));
  }

  @TestFactory
  Stream<DynamicTest> a_name_that_names_nothing() {
    return operations()
        .filter(operation -> operation.path().contains("{"))
        .flatMap(
            operation ->
                BadInput.NAMES.stream()
                    .map(name -> raw(operation.method(), operation.with(name), 400, 403, 404)));
  }

  @TestFactory
  Stream<DynamicTest> a_query_that_cannot_be_meant() {
    return operations()
        .filter(operation -> operation.method().equals("GET"))
        .flatMap(
            operation ->
                BadInput.QUERIES.stream()
                    .map(
                        query -> raw("GET", known(operation.path()) + "?" + query, 400, 403, 404)));
  }

  @TestFactory
  Stream<DynamicTest> a_body_that_cannot_be_read() {
    return operations()
        .filter(Operation::reads)
        .flatMap(operation -> BadInput.BODIES.stream().map(body -> refused(operation, body, JSON)));
  }

  @TestFactory
  Stream<DynamicTest> a_body_of_another_kind() {
    return operations()
        .filter(Operation::reads)
        .flatMap(
            operation -> BadInput.MEDIA_TYPES.stream().map(type -> refused(operation, "{}", type)));
  }

  @TestFactory
  Stream<DynamicTest> a_body_that_is_too_large() {
    String large = "{\"a\":\"" + "x".repeat(70_000) + "\"}";
    return operations().filter(Operation::reads).map(operation -> refused(operation, large, JSON));
  }

  @TestFactory
  Stream<DynamicTest> a_request_that_breaks_the_frame() {
    return BadInput.FRAMES.stream()
        .map(frame -> dynamicTest(shown(frame), () -> isHarmless(http.raw(frame))));
  }

  @TestFactory
  Stream<DynamicTest> a_page_that_is_asked_for_in_a_strange_way() {
    return Stream.of("/", "/programmes", "/login", "/agenda")
        .flatMap(
            page ->
                Stream.of("a=%zz", "a=%C3%28", "%", "pageNumber=%00", "lang=%00")
                    .map(query -> dynamicTest(page + "?" + query, () -> page(page, query))));
  }

  private void page(String page, String query) {
    String answer = http.raw(request("GET", page + "?" + query));
    isHarmless(answer);
    assertThat(answer).contains("text/html").doesNotStartWith("HTTP/1.1 5");
  }

  /** Who calls may be refused before what they sent is looked at. */
  private DynamicTest refused(Operation operation, String body, String type) {
    return problem(
        operation.method(),
        known(operation.path()),
        body,
        List.of(400, 403, 404, 409, 412, 413, 415, 428),
        type);
  }

  private DynamicTest problem(
      String method, String path, String body, List<Integer> allowed, String type) {
    return dynamicTest(
        method + " " + path + " " + shown(body) + " " + type,
        () -> {
          HttpResponse<String> answer =
              inTime(() -> http.send(method, path, body, TOKEN[0], TOKEN[1], "Content-Type", type));
          assertThat(allowed).as(answer.body()).contains(answer.statusCode());
          assertThat(answer.headers().firstValue("Content-Type"))
              .hasValue("application/problem+json");
          isHarmless(answer.body());
        });
  }

  private DynamicTest raw(String method, String path, Integer... allowed) {
    return dynamicTest(
        method + " " + shown(path),
        () -> {
          String answer = inTime(() -> http.raw(request(method, path)));
          assertThat(List.of(allowed)).as(answer).contains(status(answer));
          assertThat(answer).contains("application/problem+json");
          isHarmless(answer);
        });
  }

  private static String request(String method, String path) {
    return method
        + " "
        + path
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + TOKEN[0]
        + ": "
        + TOKEN[1]
        + "\r\nContent-Type: application/json\r\nContent-Length: 0\r\n\r\n";
  }

  private static int status(String answer) {
    return Integer.parseInt(answer.substring(9, 12));
  }

  private static void isHarmless(String answer) {
    assertThat(answer)
        .doesNotContain("Exception", "\tat ", "Tomcat", "Apache", "nl.schakel", "springframework")
        .doesNotStartWith("HTTP/1.1 500");
  }

  private static <T> T inTime(Supplier<T> call) {
    long start = System.nanoTime();
    T answer = call.get();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
    return answer;
  }

  private static String shown(String text) {
    return text.length() > 60 ? text.substring(0, 60).strip() + "…" : text.strip();
  }

  /** An id that could be, so that only what is tried is wrong. */
  private static String known(String path) {
    return path.replace("{id}", "01999999-9999-7999-8999-999999999999")
        .replaceAll("\\{[a-zA-Z]+}", "nothing-of-that-name");
  }

  private record Operation(String method, String path, boolean reads) {
    String with(String name) {
      return path.replaceAll("\\{[a-zA-Z]+}", name.replace("$", "\\$"));
    }
  }

  private Stream<Operation> operations() {
    return paths.properties().stream().flatMap(path -> operations(path.getKey(), path.getValue()));
  }

  private static Stream<Operation> operations(String path, JsonNode item) {
    return item.properties().stream()
        .map(Map.Entry::getKey)
        .map(
            method ->
                new Operation(
                    method.toUpperCase(Locale.ROOT), path, item.get(method).has("requestBody")));
  }
}
