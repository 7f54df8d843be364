package nl.schakel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * Starts Schakel, or with {@code audit} as its first argument only asks whether all is well. Beans
 * are named by their whole class name, since two features may each have a class of the same name.
 */
@Modulithic(systemName = "Schakel", sharedModules = "shared")
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Schakel {

  public static void main(String[] arguments) {
    CommandLine.commandIn(arguments)
        .ifPresent(command -> System.exit(CommandLine.run(command, arguments)));
    SpringApplication.run(Schakel.class, arguments);
  }
}
