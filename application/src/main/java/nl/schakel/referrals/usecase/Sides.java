package nl.schakel.referrals.usecase;

import static nl.schakel.referrals.model.Transitions.Mover.EITHER;
import static nl.schakel.referrals.model.Transitions.Mover.RECEIVER;
import static nl.schakel.referrals.model.Transitions.Mover.REFERRER;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.model.Over;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Route;
import nl.schakel.referrals.model.Transitions.Mover;
import nl.schakel.shared.NotFoundException;

/** On which side of a referral somebody stands. */
record Sides(Actor actor, Instant now) {

  /** So long after its end the receiver still sees what it did. */
  static final Period AFTERWARDS = Period.ofDays(14);

  /** The side of this reader that may take a step of this mover. */
  Mover of(Referral referral, Mover mover) {
    return Stream.of(REFERRER, RECEIVER)
        .filter(mover::includes)
        .filter(side -> standsOn(side, referral))
        .findFirst()
        .orElseThrow(Sides::unknown);
  }

  /** The side from which this reader looks at it. */
  Mover of(Referral referral) {
    return of(referral, EITHER);
  }

  static NotFoundException unknown() {
    return new NotFoundException("referral");
  }

  static OrganisationId organisation(Mover side, Route route) {
    return side == REFERRER ? route.referrer() : route.receiver();
  }

  static Permission permission(Mover side) {
    return side == REFERRER ? Permission.REFER : Permission.RECEIVE_REFERRALS;
  }

  private boolean standsOn(Mover side, Referral referral) {
    OrganisationId organisation = organisation(side, referral.details().route());
    return actor.mayFor(permission(side), organisation)
        && (side == REFERRER || isShown(referral, now));
  }

  /** Whether its receiver may know of it. */
  static boolean isShown(Referral referral, Instant now) {
    return switch (referral) {
      case Referral.Draft _, Over.Withdrawn _, Over.Voided _ -> false;
      case Over over ->
          now.isBefore(over.since().atOffset(ZoneOffset.UTC).plus(AFTERWARDS).toInstant());
      case Referral _ -> true;
    };
  }
}
