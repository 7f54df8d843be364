package nl.schakel.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The data directory of a Schakel in another process, looked at from outside. */
public record EmbeddedData(Path root) {

  public ProcessHandle postmaster() {
    return ProcessHandle.of(Long.parseLong(pidFile().getFirst())).orElseThrow();
  }

  public JdbcClient jdbc() {
    return JdbcClient.create(
        new DriverManagerDataSource(
            "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(pidFile().get(3)),
            DatabaseCluster.USER,
            text("postgres.password")));
  }

  public void leaveNoServerBehind() {
    if (Files.exists(root.resolve("postgres/postmaster.pid"))) {
      postmaster().destroyForcibly();
    }
  }

  private List<String> pidFile() {
    return text("postgres/postmaster.pid").lines().toList();
  }

  private String text(String file) {
    try {
      return Files.readString(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
