package nl.schakel;

import java.util.stream.Stream;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Puts Schakel together in two steps. First what Spring Boot may make its choices by; what is only
 * ours comes after it has made them, since it would look through all of it for every choice. Beans
 * are named by their whole class name: two features may each have a class of the same name.
 */
class Assembly implements ImportSelector {

  @Override
  public String[] selectImports(AnnotationMetadata importing) {
    return Stream.concat(Stream.of(Ours.class), Components.known().others().stream())
        .map(Class::getName)
        .toArray(String[]::new);
  }

  /** The second step. */
  static class Ours implements BeanDefinitionRegistryPostProcessor, EnvironmentAware {

    private Environment environment = new StandardEnvironment();

    @Override
    public void setEnvironment(Environment environment) {
      this.environment = environment;
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
      var reader = new AnnotatedBeanDefinitionReader(registry, environment);
      reader.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
      Components.known().ours().forEach(reader::registerBean);
    }
  }
}
