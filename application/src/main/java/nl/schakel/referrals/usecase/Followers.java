package nl.schakel.referrals.usecase;

import java.util.Optional;
import nl.schakel.referrals.ReferralEvent.Fact;
import nl.schakel.referrals.ReferralEvent.ReferralNoted;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.model.Referral;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Tells of the hop before this one that the client went on, once it is offered. */
@UseCasePart
class Followers {

  private final Events events;

  Followers(Events events) {
    this.events = events;
  }

  void tell(Referral after, Step step) {
    if (step == Step.OFFER) {
      after
          .details()
          .predecessor()
          .map(before -> new ReferralNoted(before, Fact.FOLLOWED, Optional.empty(), after.since()))
          .ifPresent(events::publish);
    }
  }
}
