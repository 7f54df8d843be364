package nl.schakel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Who cannot start says why in a line, what to do in another, and shows no stack trace. */
@BesideOthers
class RefusedStartJourney {

  @TempDir Path data;

  @Test
  void a_port_that_is_taken() throws Exception {
    try (var taken = new ServerSocket(0)) {
      assertThatStartIsRefused(
          "Port %d was already in use".formatted(taken.getLocalPort()),
          "--server.port=" + taken.getLocalPort(),
          "--schakel.demo=false",
          "--schakel.data-directory=" + data);
    }
    assertThat(data.resolve("postgres/postmaster.pid")).as("its database").doesNotExist();
  }

  @Test
  void data_made_by_another_version_of_postgresql() throws Exception {
    Files.writeString(Files.createDirectory(data.resolve("postgres")).resolve("PG_VERSION"), "16");
    assertThatStartIsRefused(
        "were made by PostgreSQL 16; this Schakel brings PostgreSQL 18",
        "--schakel.data-directory=" + data);
  }

  @Test
  void a_file_in_the_place_of_the_data_directory() throws Exception {
    Path file = Files.createFile(data.resolve("file"));
    assertThatStartIsRefused(file + " is a file", "--schakel.data-directory=" + file);
  }

  /** Under /proc nobody may make a directory, not even root, as whom these tests may run. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void a_place_where_no_directory_can_be_made() throws Exception {
    assertThatStartIsRefused("may not write there", "--schakel.data-directory=/proc/schakel");
  }

  @Test
  void a_database_of_ones_own_that_does_not_answer() throws Exception {
    assertThatStartIsRefused(
        "The database does not answer: Connection to localhost:",
        "--spring.datasource.url=jdbc:postgresql://localhost:%d/schakel"
            .formatted(SchakelProcess.freePort()));
  }

  private static void assertThatStartIsRefused(String reason, String... options)
      throws IOException, InterruptedException {
    try (var schakel = SchakelProcess.start(options)) {
      assertThat(schakel.exitCode()).isEqualTo(1);
      assertThat(schakel.output())
          .containsOnlyOnce(reason)
          .contains("Action:")
          .doesNotContain("\tat ");
    }
  }
}
