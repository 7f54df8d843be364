package nl.schakel.bootstrap;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ReflectionUtils;

/**
 * Runs a call of an application service as one transaction, and again when PostgreSQL chose it as
 * the victim of a deadlock or could not serialize it: then nothing of it has happened and the same
 * call may well succeed. Nothing else is tried again. A call from within a transaction joins it, so
 * that the retry is always around the whole.
 */
class TransactionPerCall implements InvocationHandler {

  private static final Set<String> VICTIM_OF_CONCURRENCY = Set.of("40001", "40P01");
  private static final int ATTEMPTS = 5;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(10);

  private final Object service;
  private final Supplier<PlatformTransactionManager> transactions;

  TransactionPerCall(Object service, Supplier<PlatformTransactionManager> transactions) {
    this.service = service;
    this.transactions = transactions;
  }

  @Override
  public @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    if (method.getDeclaringClass() == Object.class
        || TransactionSynchronizationManager.isActualTransactionActive()) {
      return call(method, arguments);
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return inTransaction(method, arguments);
      } catch (RuntimeException failure) {
        if (attempt == ATTEMPTS || !wasVictimOfConcurrency(failure)) {
          throw failure;
        }
        pauseAfter(attempt);
      }
    }
  }

  private @Nullable Object inTransaction(Method method, @Nullable Object @Nullable [] arguments)
      throws Throwable {
    PlatformTransactionManager manager = transactions.get();
    TransactionStatus transaction = manager.getTransaction(TransactionDefinition.withDefaults());
    Object answer;
    try {
      answer = call(method, arguments);
    } catch (Throwable failure) {
      rollBack(manager, transaction, failure);
      throw failure;
    }
    manager.commit(transaction);
    return answer;
  }

  private @Nullable Object call(Method method, @Nullable Object @Nullable [] arguments)
      throws Throwable {
    ReflectionUtils.makeAccessible(method); // a use case for one package only is hidden
    try {
      return method.invoke(service, arguments);
    } catch (InvocationTargetException wrapped) {
      throw wrapped.getTargetException();
    }
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
