package nl.schakel.advice.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.schakel.advice.model.AQuestion;
import nl.schakel.advice.model.Quarter;
import nl.schakel.advice.model.Quota;
import nl.schakel.advice.port.Quotas;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** However many ask at once, a partner never gets more than it said. */
@DatabaseTest
class LastPlaceTest {

  private static final int ASKERS = 48;

  @Autowired Quotas quotas;
  @Autowired PlatformTransactionManager transactions;

  private final Quota.Key key =
      new Quota.Key(OrganisationId.next(), AQuestion.PARENTING, Quarter.of(AQuestion.NOW));

  @Test
  void of_many_who_ask_at_once_as_many_get_a_place_as_there_are() throws Exception {
    Callable<Boolean> ask = () -> inTransaction(() -> take(3));
    int places = 0;
    try (ExecutorService askers = Executors.newFixedThreadPool(8)) {
      for (Future<Boolean> asked :
          askers.invokeAll(Stream.generate(() -> ask).limit(ASKERS).toList())) {
        places += asked.get() ? 1 : 0;
      }
    }
    assertThat(places).isEqualTo(3);
    assertThat(inTransaction(() -> quotas.lock(key, Optional.of(3)).taken())).isEqualTo(3);
  }

  @Test
  void what_keeps_the_quota_refuses_what_is_above_it_too() {
    inTransaction(() -> take(1));
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> inTransaction(this::takeWithoutAsking))
        .withMessageContaining("never_above_the_quota");
  }

  private List<Quota> takeWithoutAsking() {
    Quota above = new Quota(key, 2, Optional.of(1));
    quotas.save(above);
    return List.of(above);
  }

  private boolean take(int allowed) {
    Quota quota = quotas.lock(key, Optional.of(allowed));
    if (quota.isFull()) {
      return false;
    }
    quotas.save(quota.take());
    return true;
  }

  private <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> work.get()));
  }
}
