package nl.schakel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class WiringTest {

  @Autowired Clock clock;
  @Autowired Events events;
  @Autowired ApplicationContext context;

  @Test
  void time_is_told_in_utc() {
    assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
  }

  @Test
  void every_application_service_is_wrapped_in_transactions_unless_it_says_not_to() {
    Map<String, Object> services = context.getBeansWithAnnotation(ApplicationService.class);
    assertThat(services)
        .allSatisfy(
            (name, bean) ->
                assertThat(Proxy.isProxyClass(bean.getClass())).isEqualTo(wantsTransactions(name)));
  }

  private boolean wantsTransactions(String service) {
    return Optional.ofNullable(context.findAnnotationOnBean(service, ApplicationService.class))
        .orElseThrow()
        .transactional();
  }
}
