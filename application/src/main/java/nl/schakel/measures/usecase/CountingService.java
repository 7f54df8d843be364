package nl.schakel.measures.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.measures.port.HopFacts;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.Hops;
import nl.schakel.referrals.Hops.Hop;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class CountingService implements CountHops {

  /** Short transactions: referrals move meanwhile. */
  private static final int AT_ONCE = 500;

  private final Hops hops;
  private final HopFacts facts;
  private final Clock clock;

  CountingService(Hops hops, HopFacts facts, Clock clock) {
    this.hops = hops;
    this.facts = facts;
    this.clock = clock;
  }

  @Override
  public Outcome count(Optional<UUID> after) {
    LocalDate week =
        LocalDate.ofInstant(WorkingDays.beginOfWeek(clock.instant()), WorkingDays.ZONE);
    return after.isEmpty() && facts.counted().filter(week::equals).isPresent()
        ? new Outcome.Finished()
        : count(after, week);
  }

  private Outcome count(Optional<UUID> after, LocalDate week) {
    List<Hop> some = hops.inOrderOfFacts(after, AT_ONCE);
    facts.keep(some);
    return some.size() < AT_ONCE ? finished(week) : new Outcome.Continues(some.getLast().fact());
  }

  private Outcome finished(LocalDate week) {
    facts.counted(week);
    return new Outcome.Finished();
  }
}
