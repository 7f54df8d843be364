package nl.schakel.audit.listening;

import java.time.Period;
import nl.schakel.audit.usecase.Retention;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long this install keeps its audit trail. */
@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

  @Bean
  Retention auditRetention(
      @Value("${schakel.audit.retention:P2Y}") Period period,
      @Value("${schakel.audit.retention-share:5}") int share) {
    return new Retention(period, share);
  }
}
