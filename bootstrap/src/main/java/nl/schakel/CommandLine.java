package nl.schakel;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/**
 * A first argument that names a command: Schakel does that one thing and goes. It opens no port,
 * migrates nothing and starts no timers; beside a running Schakel it uses that one's database.
 */
final class CommandLine {

  /** A feature offers one as a runner on the condition that {@code schakel.command} names it. */
  private static final Set<String> COMMANDS = Set.of("audit");

  private CommandLine() {}

  static Optional<String> commandIn(String[] arguments) {
    return Stream.of(arguments).limit(1).filter(COMMANDS::contains).findFirst();
  }

  /** Lazy, so that only what the command needs is started. */
  static int run(String command, String[] arguments) {
    SpringApplication schakel = new SpringApplication(Schakel.class);
    schakel.setWebApplicationType(WebApplicationType.NONE);
    schakel.setLazyInitialization(true);
    schakel.setLogStartupInfo(false);
    schakel.setDefaultProperties(
        Map.of(
            "schakel.command", command,
            "spring.flyway.enabled", "false",
            "logging.level.root", "WARN"));
    return SpringApplication.exit(schakel.run(arguments));
  }
}
