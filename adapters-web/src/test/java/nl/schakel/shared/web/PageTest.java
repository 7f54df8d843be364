package nl.schakel.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor.Duties;
import nl.schakel.notifications.PublicCalendars;
import nl.schakel.notifications.PublicCalendars.Written;
import nl.schakel.partners.Involvements;
import nl.schakel.partners.Topics;
import nl.schakel.places.Happenings;
import nl.schakel.portal.query.FindEverything;
import nl.schakel.portal.query.FindEverything.Answer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.context.ContextConfiguration;

/** The pages of the portal and everything they are made of, without the rest of Schakel. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AutoConfigureMockMvc(addFilters = false)
@WebMvcTest(properties = {"schakel.texts.missing=FAILS", "schakel.demo=true"})
@ContextConfiguration(classes = PageTest.Pages.class)
public @interface PageTest {

  /** Finds what the main class would find, as far as pages go. */
  @SpringBootConfiguration
  @EnableAutoConfiguration
  @ComponentScan(
      basePackages = {"nl.schakel.shared.web", "nl.schakel.portal.web"},
      excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*SiteReaders"))
  class Pages {
    @Bean
    Reader.Recognition visitors() {
      return () -> new Reader(Optional.empty(), Optional.empty(), List.of(), 0);
    }

    @Bean
    FindEverything nothingIsFound() {
      return (_, page) -> new Answer(page.of(List.of()), Map.of(), false, List.of());
    }

    @Bean
    Duties nothingWaits() {
      return _ -> List.of();
    }

    @Bean
    Involvements nothingIsThere() {
      return _ -> List.of();
    }

    @Bean
    Happenings nothingTakesPlace() {
      return _ -> List.of();
    }

    /** Others bring their own. */
    @Bean
    @Fallback
    Topics nothingIsSpokenOf() {
      return List::of;
    }

    @Bean
    PublicCalendars nothingIsWritten() {
      return (_, _) -> new Written("", "");
    }

    @Bean
    Clock clock() {
      return Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
    }
  }
}
