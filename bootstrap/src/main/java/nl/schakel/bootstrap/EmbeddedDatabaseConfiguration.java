package nl.schakel.bootstrap;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database of who has named none; see {@link DatabaseChoice}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("schakel.embedded-database")
class EmbeddedDatabaseConfiguration {

  @Bean
  EmbeddedDatabase embeddedDatabase(
      @Value("${schakel.data-directory}") Path data,
      @Value("${schakel.program-directory}") Path programs)
      throws IOException {
    return EmbeddedDatabase.startedIn(data, programs);
  }
}
