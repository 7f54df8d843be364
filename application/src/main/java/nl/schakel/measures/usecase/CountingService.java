package nl.schakel.measures.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.measures.port.HopFacts;
import nl.schakel.referrals.Hops;
import nl.schakel.referrals.Hops.Hop;
import nl.schakel.referrals.ReferralId;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class CountingService implements CountHops {

  /** Short transactions: referrals move meanwhile. */
  private static final int AT_ONCE = 500;

  private final Hops hops;
  private final HopFacts facts;

  CountingService(Hops hops, HopFacts facts) {
    this.hops = hops;
    this.facts = facts;
  }

  @Override
  public void count(Collection<ReferralId> referrals) {
    facts.keep(hops.of(Set.copyOf(referrals)));
  }

  @Override
  public Outcome countAgain(Optional<UUID> after) {
    List<Hop> some = hops.inOrderOfFacts(after, AT_ONCE);
    facts.keep(some);
    return some.size() < AT_ONCE
        ? new Outcome.Finished()
        : new Outcome.Continues(some.getLast().fact());
  }
}
