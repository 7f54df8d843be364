package nl.schakel.portal.web;

import java.util.List;
import nl.schakel.shared.web.WhoComes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Whoever comes is a visitor; imported where it is wanted, because tests of pages find the rest.
 */
class Everybody implements WebMvcConfigurer {

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    WhoComes.isNobodyInParticular().addArgumentResolvers(resolvers);
  }
}
