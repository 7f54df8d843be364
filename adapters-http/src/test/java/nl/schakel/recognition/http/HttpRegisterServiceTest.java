package nl.schakel.recognition.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.http.RegisterServices.Service;
import nl.schakel.recognition.port.RegisterService.Answer;
import nl.schakel.recognition.port.RegisterService.Row;
import nl.schakel.recognition.port.RegisterService.Trouble;
import nl.schakel.recognition.port.RegisterService.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a server that answers as registers do, well and badly. */
class HttpRegisterServiceTest {

  private static final OrganisationId REGISTER = OrganisationId.next();

  private final DeliveryId delivery = DeliveryId.next();
  private final Row one = row("RP100005");
  private final Row other = row("RP100013");
  private final List<String> bodies = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private HttpServer server;
  private int status = 200;
  private String answer = "";
  private Optional<String> retryAfter = Optional.empty();
  private boolean silent;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/points", this::answer);
    server.start();
  }

  @AfterEach
  void close() {
    ended.countDown();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
    if (silent) {
      await();
    }
    retryAfter.ifPresent(it -> exchange.getResponseHeaders().set("Retry-After", it));
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    byte[] body = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void await() {
    try {
      assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void each_row_gets_its_own_answer_and_nobody_is_named() {
    answer =
        "{\"rows\": [%s, %s], \"more\": 1}"
            .formatted(
                heard(one, "accepted", ""), heard(other, "REJECTED", "Niet\\nactief in dit jaar"));
    assertThat(tell())
        .isEqualTo(
            new Answer.Judged(
                Map.of(
                    one.award(), new Verdict.Accepted(),
                    other.award(), new Verdict.Rejected("Niet actief in dit jaar"))));
    assertThat(tokens).containsExactly("Bearer geheim");
    assertThat(bodies.getFirst())
        .contains("\"number\":\"RP100005\"", "\"completedOn\":\"2026-02-18\"", "\"points\":2")
        .contains(Sent.key(delivery, one.award()));
  }

  @Test
  void a_partial_answer_leaves_the_rest_open_and_a_duplicate_is_there_already() {
    answer = "{\"rows\": [%s, {}, null]}".formatted(heard(one, "DUPLICATE", ""));
    assertThat(tell()).isEqualTo(new Answer.Judged(Map.of(one.award(), new Verdict.Accepted())));
    answer =
        "{\"rows\": [%s, %s]}".formatted(heard(one, "PENDING", ""), heard(other, "UNKNOWN", ""));
    assertThat(tell())
        .isEqualTo(new Answer.Judged(Map.of(other.award(), new Verdict.Unknown(Optional.empty()))));
  }

  @ParameterizedTest
  @CsvSource({"429, 120, 120", "503, 7, 7", "503, 'Wed, 21 Oct 2026 07:28:00 GMT', 0", "429,, 0"})
  void a_busy_register_says_when(int code, String header, int seconds) {
    status = code;
    retryAfter = Optional.ofNullable(header);
    assertThat(tell())
        .isEqualTo(
            new Answer.Later(
                Trouble.BUSY, Optional.of(Duration.ofSeconds(seconds)).filter(it -> seconds > 0)));
  }

  @ParameterizedTest
  @CsvSource({
    "401, true, NOT_ALLOWED",
    "403, true, NOT_ALLOWED",
    "400, true, NOT_UNDERSTOOD",
    "302, true, NOT_UNDERSTOOD",
    "500, false, UNREACHABLE"
  })
  void what_cannot_help_is_not_tried_again(int code, boolean final_, Trouble trouble) {
    status = code;
    assertThat(tell())
        .isEqualTo(
            final_ ? new Answer.Refused(trouble) : new Answer.Later(trouble, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"<html>", "{\"rows\": 3}", "[]", "{}", "''"})
  void what_cannot_be_read_is_asked_again(String text) {
    answer = text;
    assertThat(tell()).isEqualTo(new Answer.Later(Trouble.UNREADABLE, Optional.empty()));
  }

  @Test
  void who_does_not_answer_or_is_not_there_is_asked_later() {
    silent = true;
    assertThat(tell()).isEqualTo(new Answer.Later(Trouble.TOO_SLOW, Optional.empty()));
    server.stop(0);
    assertThat(tell()).isEqualTo(new Answer.Later(Trouble.UNREACHABLE, Optional.empty()));
  }

  @Test
  void a_register_that_nobody_set_up_is_not_told_anything() {
    HttpRegisterService service = service();
    assertThat(service.serves(OrganisationId.next())).isFalse();
    assertThat(service.tell(OrganisationId.next(), delivery, List.of(one)))
        .isEqualTo(new Answer.Refused(Trouble.NOT_SET_UP));
    assertThat(bodies).isEmpty();
  }

  private Answer tell() {
    return service().tell(REGISTER, delivery, List.of(one, other));
  }

  private HttpRegisterService service() {
    URI url = URI.create("http://localhost:" + server.getAddress().getPort() + "/points");
    return new HttpRegisterService(
        new RegisterServices(
            Map.of(REGISTER.value(), new Service(url, "geheim")), Duration.ofMillis(400)));
  }

  private String heard(Row row, String verdict, String reason) {
    return "{\"key\": \"%s\", \"status\": \"%s\", \"reason\": \"%s\"}"
        .formatted(Sent.key(delivery, row.award()), verdict, reason);
  }

  private static Row row(String number) {
    return new Row(
        AwardId.next(), number, Optional.of("A-17"), LocalDate.of(2026, 2, 18), new BigDecimal(2));
  }
}
