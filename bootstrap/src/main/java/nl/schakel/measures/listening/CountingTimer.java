package nl.schakel.measures.listening;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.measures.usecase.CountHops;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every night all is counted again: whatever was missed is there the next morning. */
@Component
class CountingTimer {

  private final CountHops counting;

  CountingTimer(CountHops counting) {
    this.counting = counting;
  }

  @Scheduled(cron = "${schakel.measures.count-time}", zone = "UTC")
  void countAgain() {
    Optional<UUID> after = Optional.empty();
    boolean more = true;
    while (more) {
      switch (counting.countAgain(after)) {
        case CountHops.Outcome.Finished _ -> more = false;
        case CountHops.Outcome.Continues(UUID last) -> after = Optional.of(last);
      }
    }
  }
}
