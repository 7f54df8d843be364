package nl.schakel.shared.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.schakel.shared.text.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** Puts together what pages are made of. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

  private static final Duration FOR_EVER = Duration.ofDays(365);

  /** Strict in tests: {@code schakel.texts.missing=FAILS}. */
  @Bean
  Texts texts(@Value("${schakel.texts.missing:SHOWS_KEY}") Texts.Missing missing) {
    return Texts.onClassPath(missing);
  }

  @Bean
  Site site(Clock clock, @Value("${schakel.theme:schakel}") String theme) {
    TemplateEngine templates =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Site.class.getClassLoader(), "nl.schakel");
    return new Site(templates, Assets.built(), theme, clock);
  }

  @Bean
  WebMvcConfigurer pages(ObjectProvider<Frames> frames) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(frames.getObject());
      }

      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
            .addInterceptor(new LanguageMemory())
            .excludePathPatterns("/api/**", "/hsds/**");
      }

      @Override
      public void addResourceHandlers(ResourceHandlerRegistry files) {
        files
            .addResourceHandler(Assets.FOLDER + "**")
            .addResourceLocations("classpath:/assets/")
            .setCacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
            .resourceChain(true)
            .addResolver(new EncodedResourceResolver());
      }
    };
  }
}
