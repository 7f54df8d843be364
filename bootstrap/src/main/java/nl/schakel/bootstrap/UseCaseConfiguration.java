package nl.schakel.bootstrap;

import java.time.Clock;
import nl.schakel.shared.port.Events;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Serves the needs of the application services, which know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class UseCaseConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Events events(ApplicationEventPublisher publisher) {
    return publisher::publishEvent;
  }

  /** The transaction manager is asked for on the first call, not while beans are being made. */
  @Bean
  static TransactionalServices transactionalServices(
      ObjectProvider<PlatformTransactionManager> transactions) {
    return new TransactionalServices(transactions::getObject);
  }
}
