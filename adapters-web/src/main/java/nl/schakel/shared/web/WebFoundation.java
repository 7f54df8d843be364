package nl.schakel.shared.web;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.FormatterRegistry;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Teaches Spring MVC and the container how this product reads input and tells failures. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class WebFoundation implements WebMvcConfigurer {

  private final Limits limits;

  WebFoundation(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new InputArguments());
  }

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(new PathConversion());
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(new StrictApi()).addPathPatterns("/api/**", "/hsds/**");
    interceptors.addInterceptor(new LimitedEndpoints(limits));
  }

  /** Anybody's page may read what the API can do, and what other directories copy from us. */
  @Override
  public void addCorsMappings(CorsRegistry origins) {
    for (String open : List.of("/api/v1/openapi.json", "/hsds/**", "/api/v1/hsds/**")) {
      origins.addMapping(open).allowedOrigins("*").allowedMethods("GET", "HEAD");
    }
  }

  @Bean
  static ServletRegistrationBean<ErrorServlet> errors(FailureResolver failures) {
    ServletRegistrationBean<ErrorServlet> servlet =
        new ServletRegistrationBean<>(new ErrorServlet(failures), ErrorServlet.PATH);
    servlet.setName("errors");
    return servlet;
  }

  /**
   * A method that nobody has heard of is no attack: the endpoint answers 405 and what it allows.
   */
  @Bean
  static HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setUnsafeAllowAnyHttpMethod(true);
    return firewall;
  }

  /** Last, so that our valve is the innermost and reports before those of the container. */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheContainer(
      Problems problems) {
    return tomcat ->
        tomcat.addContextCustomizers(context -> ContainerRefusals.standIn(context, problems));
  }
}
