package nl.schakel.bootstrap;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.schakel.shared.usecase.DemoContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Loads what the features demonstrate, when all beans are there and before the server opens its
 * port. Of several instances that start together one loads; the others wait for it and find all
 * done. A command only looks, and loads nothing.
 */
@Component
@ConditionalOnWebApplication
class DemoLoader implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
  private static final long LOADING = 0x5C4A_4B31L;
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

  private final Installation installation;
  private final List<DemoContent> contents;
  private final TransactionOperations transactions;
  private final JdbcClient jdbc;
  private final Clock clock;

  DemoLoader(
      Installation installation,
      List<DemoContent> contents,
      TransactionOperations transactions,
      JdbcClient jdbc,
      Clock clock) {
    this.installation = installation;
    this.contents = contents.stream().sorted(Comparator.comparingInt(DemoContent::order)).toList();
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    installation.refuseChangeOfPurpose();
    if (installation.isDemo()) {
      contents.forEach(this::loadOnce);
    }
  }

  private void loadOnce(DemoContent content) {
    while (!transactions.execute(transaction -> isSettled(content))) {
      LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
    }
  }

  /** Asks instead of waiting in the database, where time limits would end the wait. */
  private boolean isSettled(DemoContent content) {
    if (!isOursToLoad()) {
      return false;
    }
    if (isNew(content)) {
      content.load();
      LOG.info("Demo content is loaded: {}", content.name());
    }
    return true;
  }

  private boolean isOursToLoad() {
    return jdbc.sql("select pg_try_advisory_xact_lock(:key)")
        .param("key", LOADING)
        .query(Boolean.class)
        .single();
  }

  private boolean isNew(DemoContent content) {
    return jdbc.sql(
                """
                insert into shared.demo_content (name, loaded_at) values (:name, :now)
                on conflict do nothing
                """)
            .param("name", content.name())
            .param("now", Timestamp.from(clock.instant()))
            .update()
        == 1;
  }
}
