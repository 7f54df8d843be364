package nl.schakel.recognition.http;

import java.util.List;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.http.RegisterServices.Service;
import nl.schakel.recognition.port.RegisterService;
import nl.schakel.recognition.query.ServedRegisters;
import nl.schakel.shared.http.OutgoingClient;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Tells registers over HTTP; docs/running.md says what they have to understand. */
@Component
class HttpRegisterService implements RegisterService, ServedRegisters {

  private final RegisterServices registers;
  private final RestClient client;

  HttpRegisterService(RegisterServices registers) {
    this.registers = registers;
    this.client = OutgoingClient.waitingFor(registers.timeout());
  }

  @Override
  public boolean serves(OrganisationId register) {
    return registers.services().containsKey(register.value());
  }

  @Override
  public Answer tell(OrganisationId register, DeliveryId delivery, List<Row> rows) {
    Service service = registers.services().get(register.value());
    if (service == null) {
      return new Answer.Refused(Trouble.NOT_SET_UP);
    }
    try {
      return tell(service, delivery, rows);
    } catch (ResourceAccessException gone) {
      return Answers.unreachable(gone);
    } catch (RestClientException unreadable) {
      return Answers.unreadable();
    }
  }

  private Answer tell(Service service, DeliveryId delivery, List<Row> rows) {
    return client
        .post()
        .uri(service.url())
        .headers(headers -> headers.setBearerAuth(service.token()))
        .header("Idempotency-Key", delivery.value().toString())
        .contentType(MediaType.APPLICATION_JSON)
        .accept(MediaType.APPLICATION_JSON)
        .body(Sent.of(delivery, rows))
        .exchange(
            (_, response) ->
                response.getStatusCode().is2xxSuccessful()
                    ? Answers.judged(response.bodyTo(Heard.class), delivery, rows)
                    : Answers.failed(response.getStatusCode().value(), response.getHeaders()));
  }
}
