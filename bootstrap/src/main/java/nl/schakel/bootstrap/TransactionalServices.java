package nl.schakel.bootstrap;

import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import nl.schakel.shared.usecase.ApplicationService;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.ClassUtils;

/**
 * Puts a transaction around the use cases of each application service. Done by hand, since nothing
 * else needs aspects: to match every bean with every one of them, and to give each service the
 * methods to look at its aspects, was a tenth of a start.
 */
class TransactionalServices implements BeanPostProcessor {

  private final Supplier<PlatformTransactionManager> transactions;

  TransactionalServices(Supplier<PlatformTransactionManager> transactions) {
    this.transactions = transactions;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    ApplicationService service = bean.getClass().getAnnotation(ApplicationService.class);
    return service == null || !service.transactional() ? bean : wrap(bean);
  }

  private Object wrap(Object service) {
    Class<?> type = service.getClass();
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        ClassUtils.getAllInterfacesForClass(type),
        new TransactionPerCall(service, transactions));
  }
}
