package nl.schakel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.audit.query.AuditSearch;
import nl.schakel.audit.query.AuditTrail;
import nl.schakel.audit.query.AuditTrailPart.Line;
import nl.schakel.shared.Audited;
import nl.schakel.shared.Ids;
import nl.schakel.shared.port.Events;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Something changes, and whoever has to answer for it can find out what. */
@ApplicationTest
@TestPropertySource(properties = "schakel.demo=true")
class AuditJourney {

  @Autowired Events events;
  @Autowired AuditTrail trail;
  @Autowired TransactionTemplate transactions;
  @LocalServerPort int port;

  private final UUID seat = Ids.next();

  @Test
  void the_line_is_there_when_the_change_is_there() {
    transactions.executeWithoutResult(_ -> events.publish(new SeatGiven(seat)));

    assertThat(trail.find(AuditSearch.everything().about(seat)).lines())
        .singleElement()
        .extracting(Line::action, Line::at)
        .containsExactly("SEAT_GIVEN", SeatGiven.AT);
  }

  @Test
  void the_line_goes_when_the_change_goes() {
    transactions.executeWithoutResult(
        transaction -> {
          events.publish(new SeatGiven(seat));
          transaction.setRollbackOnly();
        });

    assertThat(trail.find(AuditSearch.everything().about(seat)).lines()).isEmpty();
  }

  @Test
  void an_administrator_asks_whether_all_is_well_and_nobody_else_may() throws Exception {
    assertThat(audit("demo-admin").statusCode()).isEqualTo(200);
    assertThat(audit("demo-admin").body()).contains("\"clean\":true", "AUDIT_TRAIL_IS_PROTECTED");
    assertThat(audit("demo-professional").statusCode()).isEqualTo(403);
    assertThat(audit("nobody's").statusCode()).isEqualTo(401);
  }

  private HttpResponse<String> audit(String token) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/audit"))
            .header("Authorization", "Bearer " + token)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }

  private record SeatGiven(UUID subject) implements Audited {

    private static final Instant AT = Instant.parse("2027-11-25T09:00:00Z");

    @Override
    public String action() {
      return "SEAT_GIVEN";
    }

    @Override
    public Optional<UUID> by() {
      return Optional.empty();
    }

    @Override
    public Instant at() {
      return AT;
    }
  }
}
