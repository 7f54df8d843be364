package nl.schakel.referrals.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.ReferralEvent.Fact;
import nl.schakel.referrals.ReferralEvent.ReferralMoved;
import nl.schakel.referrals.ReferralEvent.ReferralNoted;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Happened.By;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Referral.Draft;
import nl.schakel.referrals.model.Sight;
import nl.schakel.referrals.model.Transitions.Mover;
import nl.schakel.referrals.port.Referrals;
import nl.schakel.referrals.port.Referrals.Arrived;
import nl.schakel.referrals.port.Referrals.Kept;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Keeps what became of a referral, with who did it, and tells the others. */
@UseCasePart
class Desk {

  private final Referrals referrals;
  private final Events events;
  private final Clock clock;

  Desk(Referrals referrals, Events events, Clock clock) {
    this.referrals = referrals;
    this.events = events;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return now().atZone(WorkingDays.ZONE).toLocalDate();
  }

  Kept lock(ReferralId id) {
    return referrals.lock(id).orElseThrow(Sides::unknown);
  }

  /** The version that is known on this side: what may not be known there has not moved it. */
  long version(Kept kept, Mover side) {
    return Sight.hidesArrival(kept.referral().details(), side)
        ? kept.version() - hidden(kept, side)
        : kept.version();
  }

  private int hidden(Kept kept, Mover side) {
    List<Happened> past = referrals.past(kept.referral().getId());
    OrganisationId own = Sides.organisation(side, kept.referral().details().route());
    return past.size() - ToldPast.of(past, own).size();
  }

  void add(Referral draft) {
    referrals.add(List.of(new Arrived(draft, List.of())));
  }

  /** A draft is nobody else's business, so nobody is told. */
  void rewritten(Draft draft) {
    referrals.rewrite(draft);
  }

  long moved(Referral after, Step step, Optional<By> by, Optional<Actor> actor) {
    Instant now = now();
    long version =
        referrals.save(after, new Happened(new What.Moved(step, after.state()), by, now));
    events.publish(new ReferralMoved(after.getId(), step, after.state(), account(actor), now));
    return version;
  }

  long noted(Referral after, Fact fact, Optional<By> by, Optional<Actor> actor) {
    Instant now = now();
    long version = referrals.save(after, new Happened(new What.Noted(fact), by, now));
    events.publish(new ReferralNoted(after.getId(), fact, account(actor), now));
    return version;
  }

  boolean happenedLast(ReferralId id, What what) {
    List<Happened> past = referrals.past(id);
    return !past.isEmpty() && past.getLast().what().equals(what);
  }

  private static Optional<UUID> account(Optional<Actor> actor) {
    return actor.map(each -> each.account().value());
  }

  static Optional<By> by(Actor actor, Mover side, Referral referral) {
    return Optional.of(
        new By(Sides.organisation(side, referral.details().route()), Optional.of(actor.person())));
  }
}
