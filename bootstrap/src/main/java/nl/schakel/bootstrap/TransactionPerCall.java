package nl.schakel.bootstrap;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a call of an application service as one transaction, and again when PostgreSQL chose it as
 * the victim of a deadlock or could not serialize it: then nothing of it has happened and the same
 * call may well succeed. Nothing else is tried again. A call from within a transaction joins it, so
 * that the retry is always around the whole.
 */
class TransactionPerCall implements MethodInterceptor {

  private static final Set<String> VICTIM_OF_CONCURRENCY = Set.of("40001", "40P01");
  private static final int ATTEMPTS = 5;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(10);

  private final Supplier<PlatformTransactionManager> transactions;

  TransactionPerCall(Supplier<PlatformTransactionManager> transactions) {
    this.transactions = transactions;
  }

  @Override
  public @Nullable Object invoke(MethodInvocation call) throws Throwable {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return call.proceed();
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return inTransaction(((ProxyMethodInvocation) call).invocableClone());
      } catch (RuntimeException failure) {
        if (attempt == ATTEMPTS || !wasVictimOfConcurrency(failure)) {
          throw failure;
        }
        pauseAfter(attempt);
      }
    }
  }

  private @Nullable Object inTransaction(MethodInvocation call) throws Throwable {
    PlatformTransactionManager manager = transactions.get();
    TransactionStatus transaction = manager.getTransaction(TransactionDefinition.withDefaults());
    Object answer;
    try {
      answer = call.proceed();
    } catch (Throwable failure) {
      rollBack(manager, transaction, failure);
      throw failure;
    }
    manager.commit(transaction);
    return answer;
  }

  /** Whatever goes wrong now, the first failure is the one to tell of. */
  private static void rollBack(
      PlatformTransactionManager manager, TransactionStatus transaction, Throwable failure) {
    try {
      manager.rollback(transaction);
    } catch (RuntimeException lostConnection) {
      failure.addSuppressed(lostConnection);
    }
  }

  private static boolean wasVictimOfConcurrency(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof SQLException sql
                    // A full pool has no state to tell.
                    && sql.getSQLState() != null
                    && VICTIM_OF_CONCURRENCY.contains(sql.getSQLState()));
  }

  /** Random, so that two victims do not meet again. */
  private static void pauseAfter(int attempt) throws InterruptedException {
    long longest = FIRST_PAUSE.toMillis() << attempt;
    Thread.sleep(ThreadLocalRandom.current().nextLong(1, longest));
  }
}
