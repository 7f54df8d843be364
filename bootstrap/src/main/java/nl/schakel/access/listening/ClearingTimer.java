package nl.schakel.access.listening;

import nl.schakel.access.usecase.ClearAway;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every hour. Several instances may do so at once: who comes second finds nothing. */
@Component
class ClearingTimer {

  private final ClearAway clearing;

  ClearingTimer(ClearAway clearing) {
    this.clearing = clearing;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
  void clearAway() {
    clearing.clearAway();
  }
}
