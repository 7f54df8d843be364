package nl.schakel.bootstrap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database of who has named none; see {@link DatabaseChoice}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("schakel.embedded-database")
class EmbeddedDatabaseConfiguration {

  /** Begun before there were beans, and stopped by who began it. */
  @Bean(destroyMethod = "")
  @ConditionalOnBooleanProperty(
      name = "schakel.command",
      havingValue = false,
      matchIfMissing = true)
  EmbeddedDatabase embeddedDatabase(DatabaseStart start) throws IOException {
    return start.awaited();
  }

  /** A command that is given beside a running Schakel asks the server which that one started. */
  @Bean
  @ConditionalOnNotWebApplication
  JdbcConnectionDetails databaseAtHand(
      @Value("${schakel.data-directory}") Path data,
      @Value("${schakel.program-directory}") Path programs)
      throws IOException {
    Optional<RunningDatabase> running = RunningDatabase.in(data);
    return running.isPresent() ? running.get() : EmbeddedDatabase.startedIn(data, programs);
  }
}
