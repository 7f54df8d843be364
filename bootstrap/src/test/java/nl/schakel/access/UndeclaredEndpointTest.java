package nl.schakel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schakel.Schakel;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Nothing is open because somebody forgot: Schakel does not start, and says which and why. */
@ExtendWith(OutputCaptureExtension.class)
class UndeclaredEndpointTest {

  private final TestDatabase database = TestDatabase.fresh();

  /** Would let anybody read everything. */
  @TestComponent
  @org.springframework.stereotype.Controller
  static class Sneaky {

    @GetMapping("/sneaky")
    @ResponseBody
    String all() {
      return "everything";
    }
  }

  @Test
  void an_endpoint_that_declares_no_permission_keeps_schakel_from_starting(CapturedOutput log) {
    var schakel = new SpringApplication(Schakel.class, Sneaky.class);
    assertThatThrownBy(
            () ->
                schakel.run(
                    "--server.port=0",
                    "--spring.datasource.url=" + database.jdbcUrl(),
                    "--spring.datasource.username=" + database.username(),
                    "--spring.datasource.password=" + database.password()))
        .hasMessageContaining("Sneaky#all()");
    assertThat(log.getAll())
        .containsOnlyOnce("These endpoints do not declare who may use them:")
        .contains("Sneaky#all()", "Action:", "@Requires")
        .doesNotContain("\tat ");
  }
}
