package nl.schakel.parents.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.port.PhoneMessages.Answer;
import nl.schakel.parents.port.PhoneMessages.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a server that answers as gateways do, well and badly. */
class HttpPhoneMessagesTest {

  private static final Message MESSAGE =
      new Message("sleutel", ParentId.next(), "+31612345678", "الثلاثاء \"9.00\"");

  private final List<String> heard = new ArrayList<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private HttpServer server;
  private int status = 202;
  private Optional<String> retryAfter = Optional.empty();
  private boolean silent;
  private Duration patience = Duration.ofSeconds(20);

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/sms", this::answer);
    server.start();
  }

  @AfterEach
  void close() {
    ended.countDown();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    heard.add(exchange.getRequestHeaders().getFirst("Authorization"));
    heard.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
    heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    if (silent) {
      await();
    }
    retryAfter.ifPresent(it -> exchange.getResponseHeaders().set("Retry-After", it));
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private void await() {
    try {
      assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer send() {
    String url = "http://localhost:" + server.getAddress().getPort() + "/sms";
    return new HttpPhoneMessages(new PhoneGateway(url, "geheim", "Schakel", patience))
        .send(MESSAGE);
  }

  @Test
  void a_text_leaves_with_the_token_and_a_key_of_its_own() {
    assertThat(send()).isEqualTo(new Answer.Taken());
    assertThat(heard.subList(0, 2)).containsExactly("Bearer geheim", "sleutel");
    assertThat(heard.get(2))
        .contains("\"to\":\"+31612345678\"", "\"from\":\"Schakel\"", "الثلاثاء \\\"9.00\\\"");
  }

  @ParameterizedTest
  @CsvSource({
    "429, 120, 120",
    "503, 7, 7",
    "429, 'Wed, 21 Oct 2026 07:28:00 GMT', 0",
    "500,, 0",
    "401,, 0",
    "302,, 0"
  })
  void what_may_pass_is_tried_again_when_the_gateway_says(int code, String header, int seconds) {
    status = code;
    retryAfter = Optional.ofNullable(header);
    assertThat(send())
        .isEqualTo(
            new Answer.Later(Optional.of(Duration.ofSeconds(seconds)).filter(it -> seconds > 0)));
  }

  @ParameterizedTest
  @CsvSource({"400", "404", "422"})
  void what_the_gateway_does_not_understand_is_not_tried_again(int code) {
    status = code;
    assertThat(send()).isEqualTo(new Answer.Refused());
  }

  @Test
  void who_does_not_answer_or_is_not_there_is_asked_later() {
    silent = true;
    patience = Duration.ofMillis(400);
    assertThat(send()).isEqualTo(new Answer.Later(Optional.empty()));
    server.stop(0);
    assertThat(send()).isEqualTo(new Answer.Later(Optional.empty()));
  }

  @Test
  void a_gateway_without_a_token_or_with_a_sender_that_no_phone_shows_is_refused_at_the_start() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PhoneGateway("https://sms.example", "", "Schakel", Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PhoneGateway("", "", "Een te lange naam", Duration.ZERO));
    assertThat(new PhoneGateway("", "", "Schakel", Duration.ZERO).isSetUp()).isFalse();
  }
}
