package nl.schakel.bootstrap;

import java.time.Clock;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotationUtils;
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

  /**
   * Infrastructure role: only such advisors are seen where no AspectJ is on the class path. The
   * transaction manager is asked for on the first call, not while beans are still being made.
   */
  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static Advisor transactionPerCall(ObjectProvider<PlatformTransactionManager> transactions) {
    return new DefaultPointcutAdvisor(
        new ComposablePointcut(UseCaseConfiguration::isTransactional),
        new TransactionPerCall(transactions::getObject));
  }

  private static boolean isTransactional(Class<?> type) {
    ApplicationService service = AnnotationUtils.findAnnotation(type, ApplicationService.class);
    return service != null && service.transactional();
  }
}
