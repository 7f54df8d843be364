package nl.schakel.architecture;

import nl.schakel.Schakel;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

/**
 * Draws pictures of all features and of each, with what they publish and listen to; run by the
 * profile {@code pictures}. No build does so by itself: it takes as long as all rules together.
 */
final class Pictures {

  private Pictures() {}

  public static void main(String[] arguments) {
    ApplicationModules modules = ApplicationModules.of(Schakel.class, Code.WITHOUT_TESTS);
    Options options = Options.defaults().withOutputFolder("target/spring-modulith-docs");
    new Documenter(modules, options).writeDocumentation();
  }
}
