package nl.schakel.bootstrap;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Whoever names no database gets the embedded one, and with it the demonstration. A named database
 * never becomes a demonstration unless that is said, because everybody knows the demo passwords.
 *
 * <p>Settles {@code schakel.embedded-database} and the default of {@code schakel.demo}, so that any
 * bean can be conditional on them, and {@link DatabaseAhead} knows before.
 */
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class DatabaseChoice implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    boolean embedded = !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
    environment
        .getPropertySources()
        .addLast(
            new MapPropertySource(
                "database choice",
                Map.of("schakel.embedded-database", embedded, "schakel.demo", embedded)));
  }
}
