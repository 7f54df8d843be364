package nl.schakel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.schakel.access.Residents.Resident;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** While the identity provider is away Schakel runs, and says that it cannot tell who is there. */
@ApplicationTest
@Import(Residents.class)
@TestPropertySource(properties = "schakel.oidc.issuer=http://localhost:1")
class AbsentProviderJourney {

  @LocalServerPort int port;
  @Autowired Residents residents;

  @Test
  void a_token_that_nobody_can_check_is_to_be_sent_again_later() {
    Issuer elsewhere = new Issuer();
    Resident resident = residents.with(Role.PROFESSIONAL);
    String token = elsewhere.sign(elsewhere.claimsFor(resident.email().value()));
    elsewhere.stop();
    HttpResponse<String> answer =
        new Browser(port).with("Authorization", "Bearer " + token).get("/api/v1/enrolments");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }
}
