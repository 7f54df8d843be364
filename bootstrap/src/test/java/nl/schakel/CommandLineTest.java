package nl.schakel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class CommandLineTest {

  private final TestDatabase database = TestDatabase.fresh();

  @Test
  void the_audit_says_that_all_is_well_until_it_is_not(CapturedOutput printed) {
    assertThat(audit()).isZero();
    assertThat(printed).contains("holds    AUDIT_TRAIL_IS_PROTECTED", "All invariants hold.");

    JdbcClient.create(database.dataSource())
        .sql("alter table audit.entry disable trigger trail_is_kept")
        .update();

    assertThat(audit()).isEqualTo(2);
    assertThat(printed).contains("VIOLATED AUDIT_TRAIL_IS_PROTECTED", "AUDIT_TRAIL_UNPROTECTED");
  }

  @Test
  void a_command_is_the_first_argument_and_no_option() {
    assertThat(CommandLine.commandIn(new String[] {"audit", "--debug"})).hasValue("audit");
    assertThat(CommandLine.commandIn(new String[] {"--audit"})).isEmpty();
    assertThat(CommandLine.commandIn(new String[] {})).isEmpty();
  }

  private int audit() {
    return CommandLine.run(
        "audit",
        new String[] {
          "--spring.datasource.url=" + database.jdbcUrl(),
          "--spring.datasource.username=" + database.username(),
          "--spring.datasource.password=" + database.password()
        });
  }
}
