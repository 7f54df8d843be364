package nl.schakel.referrals.web;

import java.time.Clock;
import java.util.Optional;
import nl.schakel.referrals.model.Move;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.usecase.MoveReferral;
import nl.schakel.referrals.usecase.Wish;

/** Sends drafts, and throws them away. */
record MoveOnShelf(OfferShelf.Kept kept, Clock clock) implements MoveReferral {

  @Override
  public Outcome move(Command command) {
    Referral before = kept.referrals.getOrDefault(command.referral(), kept.only());
    Move move = command.wish() instanceof Wish.Offer ? new Move.Offer() : new Move.VoidAsError();
    Optional<Referral> after = move.from(before, clock.instant());
    after.ifPresent(it -> kept.referrals.put(it.getId(), it));
    return after
        .<Outcome>map(it -> new Outcome.Moved(it.state(), 4))
        .orElseGet(() -> new Outcome.NotFrom(before.state(), clock.instant(), Optional.empty()));
  }
}
