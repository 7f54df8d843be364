package nl.schakel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What has been kept is there, whatever is killed. */
class EmbeddedDatabaseJourney {

  @TempDir Path data;

  @AfterEach
  void leave_no_server_behind() throws IOException {
    if (Files.exists(data.resolve("postgres/postmaster.pid"))) {
      postmaster().destroyForcibly();
    }
  }

  @Test
  void survives_kill_nine_of_the_application_and_then_of_the_database() throws Exception {
    try (var first = schakel().untilReady()) {
      keep("before the application was killed");
      first.kill();
      assertThat(postmaster().isAlive()).as("PostgreSQL runs on as an orphan").isTrue();
    }
    try (var second = schakel().untilReady()) {
      assertThat(second.output()).contains("a Schakel cut short has left behind");
      keep("before the database was killed");
      postmaster().destroyForcibly();
      second.await("unready without its database", () -> second.statusOfReadiness() == 503);
      second.untilReady();
      assertThat(kept())
          .containsExactly("before the application was killed", "before the database was killed");
      a_second_start_on_the_same_data_is_refused();
      second.stop();
      assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }
  }

  private void a_second_start_on_the_same_data_is_refused() throws Exception {
    try (var other = schakel()) {
      assertThat(other.exitCode()).isEqualTo(1);
      assertThat(other.output())
          .contains("Schakel already runs on the data in " + data)
          .doesNotContain("\tat ");
    }
  }

  private SchakelProcess schakel() throws IOException {
    return SchakelProcess.start("--schakel.data-directory=" + data, "--schakel.demo=false");
  }

  private ProcessHandle postmaster() throws IOException {
    return ProcessHandle.of(Long.parseLong(pidFile().getFirst())).orElseThrow();
  }

  private List<String> pidFile() throws IOException {
    return Files.readAllLines(data.resolve("postgres/postmaster.pid"));
  }

  private void keep(String note) throws IOException {
    jdbc().sql("create table if not exists note (text text)").update();
    jdbc().sql("insert into note values (?)").param(note).update();
  }

  private List<String> kept() throws IOException {
    return jdbc().sql("select text from note order by text").query(String.class).list();
  }

  private JdbcClient jdbc() throws IOException {
    return JdbcClient.create(
        new DriverManagerDataSource(
            "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(pidFile().get(3)),
            DatabaseCluster.USER,
            Files.readString(data.resolve("postgres.password"))));
  }
}
