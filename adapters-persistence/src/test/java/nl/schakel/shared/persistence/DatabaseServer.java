package nl.schakel.shared.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one PostgreSQL of this test JVM: a container where Docker answers, otherwise the embedded
 * server. Migrations run once, on a template from which each database is then copied in a fraction
 * of a second.
 */
final class DatabaseServer {

  private static final String TEMPLATE = "migrated";
  private static final DatabaseServer ONLY_ONE = start();

  private final TestDatabase administration;

  private DatabaseServer(TestDatabase administration) {
    this.administration = administration;
    execute("create database " + TEMPLATE);
    Flyway.configure()
        .dataSource(administration.named(TEMPLATE).dataSource())
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }

  static TestDatabase freshDatabase() {
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    ONLY_ONE.execute("create database %s template %s".formatted(name, TEMPLATE));
    return ONLY_ONE.administration.named(name);
  }

  private synchronized void execute(String sql) {
    new JdbcTemplate(administration.dataSource()).execute(sql);
  }

  private static DatabaseServer start() {
    return new DatabaseServer(dockerSeemsThere() ? container() : embedded());
  }

  /** Looked at before Testcontainers is asked, which logs at length when it finds nothing. */
  private static boolean dockerSeemsThere() {
    boolean configured =
        System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
    return configured && org.testcontainers.DockerClientFactory.instance().isDockerAvailable();
  }

  /** Never closed by us: Testcontainers removes it when this JVM has gone. */
  @SuppressWarnings("resource")
  private static TestDatabase container() {
    PostgreSQLContainer container =
        new PostgreSQLContainer("postgres:18").withCommand("postgres", "-c", "fsync=off");
    container.start();
    return new TestDatabase(
        container.getHost(),
        container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
        container.getDatabaseName(),
        container.getUsername(),
        container.getPassword());
  }

  /** Stops by its own shutdown hook. */
  @SuppressWarnings("resource")
  private static TestDatabase embedded() {
    try {
      EmbeddedPostgres postgres =
          EmbeddedPostgres.builder()
              .setLocaleConfig("locale-provider", "builtin")
              .setLocaleConfig("builtin-locale", "C.UTF-8")
              .setServerConfig("max_connections", "200")
              .start();
      return new TestDatabase("localhost", postgres.getPort(), "postgres", "postgres", "");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
