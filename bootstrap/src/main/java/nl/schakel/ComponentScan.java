package nl.schakel;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.UseCasePart;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.stereotype.Component;

/**
 * Finds our components among all classes. Every start from directories does so; the build does it
 * once for all starts of the package, of which it would be a fifth. Conditions are not looked at
 * here: they are about the start.
 */
final class ComponentScan extends ClassPathScanningCandidateComponentProvider {

  /** Use cases know nothing of Spring and are found by their own marks. */
  private static final List<Class<? extends Annotation>> MARKS =
      List.of(Component.class, ApplicationService.class, UseCasePart.class);

  /** Tests bring in what they need themselves. */
  private static final List<String> MARKS_OF_TESTS =
      List.of(
          "org.springframework.boot.test.context.TestComponent",
          "org.springframework.boot.test.context.TestConfiguration");

  private ComponentScan() {
    super(false);
    // Classes within classes are half of all and never a component.
    setResourcePattern("**/{outermost:[^$]+}.class");
  }

  /** Writes the list into the directory of classes that is named. */
  public static void main(String[] arguments) throws IOException {
    Path list = Path.of(arguments[0], Components.LIST);
    Files.createDirectories(Objects.requireNonNull(list.getParent()));
    Files.write(list, names());
  }

  static List<String> names() {
    return new ComponentScan()
        .findCandidateComponents("nl.schakel").stream()
            .map(found -> Objects.requireNonNull(found.getBeanClassName()))
            .sorted()
            .toList();
  }

  @Override
  protected boolean isCandidateComponent(MetadataReader reader) {
    AnnotationMetadata type = reader.getAnnotationMetadata();
    return MARKS.stream().anyMatch(mark -> type.isAnnotated(mark.getName()))
        && MARKS_OF_TESTS.stream().noneMatch(type::hasAnnotation)
        && !type.getClassName().equals(Schakel.class.getName());
  }
}
