package nl.schakel.chains.listening;

import nl.schakel.chains.usecase.CheckChains;
import nl.schakel.shared.listening.OneByOne;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Checks every chain each night: what is around it changes while nobody looks. */
@Component
class HealthTimer {

  private static final OneByOne CHAINS =
      new OneByOne(LoggerFactory.getLogger(HealthTimer.class), "chains to check");

  private final CheckChains checking;

  HealthTimer(CheckChains checking) {
    this.checking = checking;
  }

  @Scheduled(cron = "${schakel.chains.check-time}", zone = "UTC")
  void check() {
    CHAINS.each(checking::agreed, checking::checkAgreed);
  }
}
