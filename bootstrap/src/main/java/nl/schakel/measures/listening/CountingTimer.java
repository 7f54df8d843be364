package nl.schakel.measures.listening;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.measures.usecase.CountHops;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** In the first night of the week; in the next one when nobody was up. */
@Component
class CountingTimer {

  private final CountHops counting;

  CountingTimer(CountHops counting) {
    this.counting = counting;
  }

  @Scheduled(cron = "${schakel.measures.count-time}", zone = "UTC")
  void count() {
    Optional<UUID> after = Optional.empty();
    boolean more = true;
    while (more) {
      switch (counting.count(after)) {
        case CountHops.Outcome.Finished _ -> more = false;
        case CountHops.Outcome.Continues(UUID last) -> after = Optional.of(last);
      }
    }
  }
}
