package nl.schakel.shared.persistence;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives a test's application context a database of its own, as an operator would: by {@code
 * spring.datasource.url}. Classes with the same configuration share the context, and so the
 * database.
 *
 * <p>Here for tests that start the whole application: {@code @ContextConfiguration(initializers =
 * FreshDatabase.class)} beside {@code @SpringBootTest}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class FreshDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestDatabase database = TestDatabase.fresh();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test database",
                Map.of(
                    "spring.datasource.url", database.jdbcUrl(),
                    "spring.datasource.username", database.username(),
                    "spring.datasource.password", database.password(),
                    // Contexts stay cached until the JVM ends, and each keeps its pool.
                    "spring.datasource.hikari.minimum-idle", "0")));
  }
}
