package nl.schakel.parents.http;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.schakel.parents.port.PhoneMessages;
import nl.schakel.shared.http.OutgoingClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Sends texts through a gateway over HTTP; docs/running.md says what it has to understand. */
final class HttpPhoneMessages implements PhoneMessages {

  private final PhoneGateway gateway;
  private final RestClient client;

  HttpPhoneMessages(PhoneGateway gateway) {
    this.gateway = gateway;
    this.client = OutgoingClient.waitingFor(gateway.timeout());
  }

  @Override
  public boolean isSetUp() {
    return true;
  }

  @Override
  public Answer send(Message message) {
    try {
      return client
          .post()
          .uri(gateway.address())
          .headers(headers -> headers.setBearerAuth(gateway.token()))
          .header("Idempotency-Key", message.key())
          .contentType(MediaType.APPLICATION_JSON)
          .body(Map.of("to", message.to(), "from", gateway.sender(), "text", message.text()))
          .exchange(
              (_, response) -> judged(response.getStatusCode().value(), response.getHeaders()));
    } catch (RestClientException gone) {
      return new Answer.Later(Optional.empty());
    }
  }

  /** What is wrong with the gateway or its token passes; what it does not understand never does. */
  private static Answer judged(int status, HttpHeaders headers) {
    if (status >= 200 && status < 300) {
      return new Answer.Taken();
    }
    return status == 400 || status == 404 || status == 422
        ? new Answer.Refused()
        : new Answer.Later(wait(headers));
  }

  /** In seconds; who writes a date instead is asked again at our own pace. */
  private static Optional<Duration> wait(HttpHeaders headers) {
    return Optional.ofNullable(headers.getFirst(HttpHeaders.RETRY_AFTER))
        .map(String::strip)
        .filter(text -> text.matches("[0-9]{1,5}"))
        .map(Long::parseLong)
        .map(Duration::ofSeconds);
  }
}
