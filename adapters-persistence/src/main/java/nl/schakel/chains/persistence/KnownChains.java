package nl.schakel.chains.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.ChainId;
import nl.schakel.shared.persistence.Remembered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is remembered of chains: their cards for five seconds, and what was agreed for good. Who
 * changes one sees it at once here; other instances see it when they read again.
 */
@Component
class KnownChains {

  /** As many versions as a province has chains. */
  private static final int VERSIONS = 500;

  private final Remembered<List<Card>> cards;
  private final Cache<Version, Drawn> agreed = Caffeine.newBuilder().maximumSize(VERSIONS).build();

  private record Version(ChainId chain, int number) {}

  KnownChains(JdbcClient jdbc, ChainColumns columns, Clock clock) {
    this.cards = new Remembered<>(List.of(), new CardReader(jdbc, columns)::all, clock);
  }

  List<Card> cards() {
    return cards.get();
  }

  Optional<Drawn> agreed(ChainId chain, int number) {
    return Optional.ofNullable(agreed.getIfPresent(new Version(chain, number)));
  }

  void keep(Drawn drawn) {
    agreed.put(new Version(drawn.chain(), drawn.version()), drawn);
  }

  /**
   * What is read until the end of the change may be what was before it: so it is forgotten then.
   */
  void changed() {
    cards.forget();
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              cards.forget();
            }
          });
    }
  }
}
