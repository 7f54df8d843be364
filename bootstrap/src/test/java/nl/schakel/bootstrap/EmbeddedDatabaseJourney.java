package nl.schakel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has been kept is there, whatever is killed. */
@BesideOthers
class EmbeddedDatabaseJourney {

  @TempDir Path data;

  @AfterEach
  void leave_no_server_behind() {
    embedded().leaveNoServerBehind();
  }

  @Test
  void survives_kill_nine_of_the_application_and_then_of_the_database() throws Exception {
    try (var first = schakel().untilReady()) {
      keep("before the application was killed");
      first.kill();
      assertThat(embedded().postmaster().isAlive()).as("PostgreSQL runs on as an orphan").isTrue();
    }
    try (var second = schakel().untilReady()) {
      assertThat(second.output()).contains("a Schakel cut short has left behind");
      keep("before the database was killed");
      try (var _ = NoStart.on(data)) {
        embedded().postmaster().destroyForcibly();
        second.await("unready without its database", () -> second.statusOfReadiness() == 503);
      }
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

  /**
   * For a while it cannot start: else it is back sooner than a request gives up, and who looks may
   * never see it gone.
   */
  private record NoStart(Path data) implements AutoCloseable {

    static NoStart on(Path data) throws IOException {
      NoStart held = new NoStart(data);
      Files.move(held.settings(), held.aside());
      return held;
    }

    @Override
    public void close() throws IOException {
      Files.move(aside(), settings());
    }

    private Path settings() {
      return data.resolve("postgres/postgresql.conf");
    }

    private Path aside() {
      return data.resolve("settings-put-aside");
    }
  }

  private SchakelProcess schakel() throws IOException {
    return SchakelProcess.start("--schakel.data-directory=" + data, "--schakel.demo=false");
  }

  private EmbeddedData embedded() {
    return new EmbeddedData(data);
  }

  private void keep(String note) {
    embedded().jdbc().sql("create table if not exists note (text text)").update();
    embedded().jdbc().sql("insert into note values (?)").param(note).update();
  }

  private List<String> kept() {
    return embedded().jdbc().sql("select text from note order by text").query(String.class).list();
  }
}
