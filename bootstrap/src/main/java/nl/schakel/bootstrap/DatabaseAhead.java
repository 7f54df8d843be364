package nl.schakel.bootstrap;

import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Starts the embedded database while Spring still reads the application: the one waits for the
 * disk, the other for the processor. A command does not start one ahead, since it may find one.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class DatabaseAhead implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String START = "embeddedDatabaseStart";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Environment settings = context.getEnvironment();
    if (settings.getRequiredProperty("schakel.embedded-database", Boolean.class)
        && !settings.containsProperty("schakel.command")) {
      begin(settings, (DefaultListableBeanFactory) context.getBeanFactory());
    }
  }

  /** Stopped with the beans, also when the application fails before it has asked for it. */
  private static void begin(Environment settings, DefaultListableBeanFactory beans) {
    DatabaseStart start =
        DatabaseStart.begunIn(
            Path.of(settings.getRequiredProperty("schakel.data-directory")),
            Path.of(settings.getRequiredProperty("schakel.program-directory")));
    beans.registerSingleton(START, start);
    beans.registerDisposableBean(START, start);
  }
}
