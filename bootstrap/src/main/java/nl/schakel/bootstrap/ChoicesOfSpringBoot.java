package nl.schakel.bootstrap;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/**
 * Lets Spring Boot configure what we do not. It stands here and not on the root, since Spring Boot
 * looks through all classes of the package that it is enabled in, once for each kind of thing that
 * it might find there.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class ChoicesOfSpringBoot {}
