package nl.schakel.access.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.access.usecase.RecogniseCaller.Outcome;
import nl.schakel.access.usecase.RecogniseCaller.Outcome.Recognised;
import org.springframework.stereotype.Component;

/**
 * Remembers for a moment who showed a credential, because one page asks several times. Short enough
 * that a change of rights, a logout elsewhere or a revoked token is noticed within five seconds on
 * every instance. Who is not recognised is not remembered.
 */
@Component
class RememberedCallers {

  private static final Duration REMEMBERED = Duration.ofSeconds(3);
  private static final int MOST = 20_000;

  private final Cache<String, Recognised> bySecret =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

  Optional<Recognised> recognise(String secret, Function<String, Outcome> recognition) {
    Recognised remembered = bySecret.getIfPresent(secret);
    return remembered == null ? ask(secret, recognition) : Optional.of(remembered);
  }

  private Optional<Recognised> ask(String secret, Function<String, Outcome> recognition) {
    return switch (recognition.apply(secret)) {
      case Recognised recognised -> {
        bySecret.put(secret, recognised);
        yield Optional.of(recognised);
      }
      case Outcome.Unknown _ -> Optional.empty();
    };
  }

  /** After somebody changed something here; the other instances follow by themselves. */
  void forgetAll() {
    bySecret.invalidateAll();
  }
}
