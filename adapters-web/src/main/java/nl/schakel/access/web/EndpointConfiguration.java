package nl.schakel.access.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stands before every endpoint, and hands it its caller. */
@Configuration(proxyBeanMethods = false)
class EndpointConfiguration {

  private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;

  @Bean
  WebMvcConfigurer guardedEndpoints(ObjectProvider<Refusals> refusals) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
            .addInterceptor(new PermissionInterceptor(refusals.getObject()))
            .order(BEFORE_ALL_OTHERS);
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArguments());
      }
    };
  }
}
