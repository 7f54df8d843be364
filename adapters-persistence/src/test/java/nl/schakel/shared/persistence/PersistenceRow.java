package nl.schakel.shared.persistence;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The persistence adapters of all features and what they stand on, without the other rows. Not a
 * {@code @Configuration}, or the tests of the whole application would find it too.
 */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "nl.schakel")
@ComponentScan(
    basePackages = "nl.schakel",
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class PersistenceRow {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
