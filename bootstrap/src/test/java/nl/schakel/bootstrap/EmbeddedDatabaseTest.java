package nl.schakel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTest {

  @TempDir Path data;

  @Test
  void is_durable_and_keeps_its_rows_over_a_restart() throws IOException {
    try (var database = start()) {
      var jdbc = jdbc(database, database.getPassword());
      assertThat(setting(jdbc, "fsync")).isEqualTo("on");
      assertThat(setting(jdbc, "synchronous_commit")).isEqualTo("on");
      jdbc.sql("create table note as select 'kept' as text").update();
    }
    try (var database = start()) {
      var jdbc = jdbc(database, database.getPassword());
      assertThat(jdbc.sql("select text from note").query(String.class).single()).isEqualTo("kept");
    }
  }

  @Test
  void lets_nobody_in_without_its_password() throws IOException {
    try (var database = start()) {
      var stranger = jdbc(database, "guessed");
      assertThatThrownBy(() -> setting(stranger, "fsync"))
          .rootCause()
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void shows_its_files_to_its_own_user_only() throws IOException {
    start().close();
    assertThat(permissions(data)).isEqualTo(allowing("rwx------"));
    assertThat(permissions(data.resolve("postgres"))).isEqualTo(allowing("rwx------"));
    assertThat(permissions(data.resolve("postgres.password"))).isEqualTo(allowing("rw-------"));
  }

  @Test
  void begins_again_after_a_first_start_that_was_cut_short() throws IOException {
    Files.createDirectories(data.resolve("postgres.unfinished/base"));
    try (var database = start()) {
      assertThat(setting(jdbc(database, database.getPassword()), "server_encoding"))
          .isEqualTo("UTF8");
    }
    assertThat(data.resolve("postgres.unfinished")).doesNotExist();
  }

  private EmbeddedDatabase start() throws IOException {
    return EmbeddedDatabase.startedIn(data, Path.of("target/postgres-programs"));
  }

  private static JdbcClient jdbc(EmbeddedDatabase database, String password) {
    return JdbcClient.create(
        new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), password));
  }

  private static String setting(JdbcClient jdbc, String name) {
    return jdbc.sql("select current_setting(?)").param(name).query(String.class).single();
  }

  /** Where a file has an owner but no such permissions, it has to have the folder's owner. */
  private String permissions(Path path) throws IOException {
    return hasPermissions()
        ? PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
        : Files.getOwner(path).getName();
  }

  private String allowing(String permissions) throws IOException {
    return hasPermissions() ? permissions : Files.getOwner(data.getParent()).getName();
  }

  private boolean hasPermissions() {
    return data.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
