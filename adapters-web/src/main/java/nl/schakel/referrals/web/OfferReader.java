package nl.schakel.referrals.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.Timer;
import nl.schakel.referrals.model.Transitions.Mover;
import nl.schakel.referrals.usecase.OpenReferral;
import nl.schakel.referrals.usecase.OpenReferral.Opened;
import nl.schakel.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** Opens what the reader's own organisation wrote; for everybody else it is not there. */
@Component
class OfferReader {

  private final OpenReferral opening;

  OfferReader(OpenReferral opening) {
    this.opening = opening;
  }

  OfferRead read(Actor actor, UUID id) {
    Opened opened = opening.open(actor, new ReferralId(id));
    if (opened.side() != Mover.REFERRER) {
      throw new NotFoundException("referral");
    }
    var seen = opened.seen();
    return new OfferRead(
        opened.version(),
        seen.details(),
        seen.state(),
        seen.since(),
        seen.timer().map(Timer::dueAt));
  }
}
