package nl.schakel.rosters.listening;

import java.util.concurrent.atomic.AtomicBoolean;
import nl.schakel.rosters.usecase.RunPlans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for plans that somebody wants, in a thread of its own: the other timers need not wait. */
@Component
class PlanTimer {

  private static final Logger LOG = LoggerFactory.getLogger(PlanTimer.class);

  private final RunPlans plans;
  private final AtomicBoolean busy = new AtomicBoolean();

  PlanTimer(RunPlans plans) {
    this.plans = plans;
  }

  @Scheduled(fixedDelayString = "${schakel.rosters.plan-pause}")
  void look() {
    if (busy.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().name("plans").start(this::run);
    }
  }

  private void run() {
    try {
      while (plans.runNext() instanceof RunPlans.Outcome.Ran) {
        LOG.info("A plan was looked for");
      }
    } catch (RuntimeException fault) {
      // The class only: a message may quote a row. What was begun comes back by its lease.
      LOG.warn("Plans wait: {}", fault.getClass().getSimpleName());
    } finally {
      busy.set(false);
    }
  }
}
