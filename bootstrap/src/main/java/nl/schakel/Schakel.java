package nl.schakel;

import nl.schakel.shared.usecase.ApplicationService;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * Starts Schakel, or with {@code audit} as its first argument only asks whether all is well. Beans
 * are named by their whole class name, since two features may each have a class of the same name.
 * The application services know nothing of Spring, so they are found by their own mark: in one look
 * at the classes, since a second one is a tenth of a second of every start. For the same reason
 * nobody looks at classes within classes, which are half of all and never a bean.
 */
@Modulithic(systemName = "Schakel", sharedModules = "shared")
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    resourcePattern = "**/{outermost:[^$]+}.class",
    includeFilters = @Filter(ApplicationService.class),
    excludeFilters = {
      @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
      @Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class)
    })
public class Schakel {

  public static void main(String[] arguments) {
    CommandLine.commandIn(arguments)
        .ifPresent(command -> System.exit(CommandLine.run(command, arguments)));
    SpringApplication.run(Schakel.class, arguments);
  }
}
