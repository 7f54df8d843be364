package nl.schakel.portal.web;

import nl.schakel.shared.web.Visitors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever comes is a visitor. */
@TestConfiguration
class Everybody {

  @Bean
  WebMvcConfigurer visitors() {
    return Visitors.only();
  }
}
