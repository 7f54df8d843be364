package nl.schakel.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Reader;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** The foundations of the API in a real server, with a small resource and without the rest. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = ApiTest.Foundations.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "schakel.texts.missing=FAILS")
@interface ApiTest {

  /** Everybody may do everything, because who may do what is not looked at here. */
  @SpringBootConfiguration
  @EnableAutoConfiguration
  @ComponentScan(
      basePackages = {"nl.schakel.shared.web", "nl.schakel.api"},
      excludeFilters = @Filter(SpringBootConfiguration.class))
  class Foundations {

    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }

    @Bean
    Reader.Recognition nobody() {
      return () -> new Reader(Optional.empty(), Optional.empty(), List.of());
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
      return http.csrf(AbstractHttpConfigurer::disable)
          .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
          .build();
    }
  }
}
