package nl.schakel.bootstrap;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.transaction.annotation.AbstractTransactionManagementConfiguration;

/**
 * What listeners need that run after a transaction. It stands in for Spring's own configuration,
 * which also makes aspects; ours are the {@link TransactionalServices}.
 */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration extends AbstractTransactionManagementConfiguration {

  /** Asks for the annotation that would make the aspects. */
  @Override
  public void setImportMetadata(AnnotationMetadata importing) {}
}
