package nl.schakel.communities.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.communities.CommunityEvent.Change;
import nl.schakel.communities.CommunityEvent.CommunityChanged;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Community;
import nl.schakel.communities.model.Roll;
import nl.schakel.communities.port.KeptCommunities;
import nl.schakel.communities.port.Rolls;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Hands out communities, locked, to who may change them, and tells what became of them. */
@UseCasePart
class CommunityDesk {

  private final KeptCommunities communities;
  private final Rolls rolls;
  private final Events events;
  private final Clock clock;

  CommunityDesk(KeptCommunities communities, Rolls rolls, Events events, Clock clock) {
    this.communities = communities;
    this.rolls = rolls;
    this.events = events;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** One that this actor leads, or looks after for its organisation. */
  Community kept(Actor actor, CommunityId id) {
    return communities
        .lock(id)
        .filter(found -> isLed(actor, id) || isOf(actor, found))
        .orElseThrow(CommunityDesk::unknown);
  }

  private static boolean isOf(Actor actor, Community community) {
    return actor.mayFor(Permission.KEEP_COMMUNITIES, community.organisation());
  }

  private boolean isLed(Actor actor, CommunityId id) {
    return roll(id).isLedBy(actor.person());
  }

  Roll keptRoll(Actor actor, CommunityId id) {
    return roll(kept(actor, id).id());
  }

  Roll roll(CommunityId id) {
    return rolls.lock(id).orElseThrow(CommunityDesk::unknown);
  }

  Community any(CommunityId id) {
    return communities.lock(id).orElseThrow(CommunityDesk::unknown);
  }

  void tell(CommunityId community, Change change, Optional<PersonId> member, Actor by) {
    events.publish(
        new CommunityChanged(community, change, member, Optional.of(by.account().value()), now()));
  }

  static NotFoundException unknown() {
    return new NotFoundException("community");
  }
}
