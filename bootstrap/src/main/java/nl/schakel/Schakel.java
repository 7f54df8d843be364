package nl.schakel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.Modulithic;

/**
 * Starts Schakel, or with {@code audit} as its first argument only asks whether all is well. What
 * it is put together of is not looked for on every start: see {@link Assembly}.
 */
@Modulithic(systemName = "Schakel", sharedModules = "shared")
@SpringBootConfiguration
@Import(Assembly.class)
public class Schakel {

  public static void main(String[] arguments) {
    CommandLine.commandIn(arguments)
        .ifPresent(command -> System.exit(CommandLine.run(command, arguments)));
    SpringApplication.run(Schakel.class, arguments);
  }
}
