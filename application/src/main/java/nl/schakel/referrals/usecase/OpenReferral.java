package nl.schakel.referrals.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.chains.Link;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Seen;
import nl.schakel.referrals.model.Transitions.Mover;
import nl.schakel.referrals.query.ReceivingSystems;

/** Reading one referral, which is written down: who read it, when, and on which side. */
public interface OpenReferral {

  /**
   * As this reader may see it: the receiver without whom not to involve and without what its basis
   * does not cover any more, the referrer without what may not be told back.
   *
   * @throws nl.schakel.shared.NotFoundException for everybody on neither side, for the receiver of
   *     what was never offered, was withdrawn, or was over for longer than a fortnight
   */
  Opened open(Actor actor, ReferralId referral);

  /** On which side this reader stands, for whom {@link #open} would open it; reads nothing. */
  Mover side(Actor actor, ReferralId referral);

  /** Who read it at this reader's own organisation, the latest first. */
  List<Reading> readings(Actor actor, ReferralId referral);

  /**
   * One referral.
   *
   * @param side on which the reader stands
   * @param version which is looked at; it counts what this side may know of
   * @param possible the steps that the reader can take now
   * @param past how it came here, oldest first; who it was only at the reader's own organisation
   * @param successor where the client went on; for the referrer
   * @param onward the links that the client can take from here, those meant for it first
   * @param system by which the receiver takes referrals in, when it has one
   */
  record Opened(
      Mover side,
      Seen seen,
      long version,
      Set<Step> possible,
      List<Happened> past,
      Optional<ReferralId> successor,
      List<Link> onward,
      Optional<ReceivingSystems.Identity> system) {

    public Opened {
      possible = Set.copyOf(possible);
      past = List.copyOf(past);
      onward = List.copyOf(onward);
    }
  }

  /** That somebody read it. */
  record Reading(PersonId person, Instant at) {}
}
