package nl.schakel.communities.web;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.communities.Communities.Tie;
import nl.schakel.communities.model.Profile.Entry;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.query.CommunityDoor;
import nl.schakel.communities.query.JoinRequestBook;
import nl.schakel.communities.web.CommunityPage.Membership;
import org.springframework.stereotype.Component;

/** Whether a reader belongs to a community, and what they can do about it. */
@Component
class Belonging {

  private final CommunityFinding finding;
  private final CommunityDoor door;
  private final JoinRequestBook requests;

  Belonging(CommunityFinding finding, CommunityDoor door, JoinRequestBook requests) {
    this.finding = finding;
    this.door = door;
    this.requests = requests;
  }

  /** Since when the reader waits to be let in. */
  Optional<Instant> asked(Sheet community, Caller caller) {
    return caller.actor().stream()
        .flatMap(actor -> requests.of(actor.person()).stream())
        .filter(each -> each.isOpen() && each.asking().community().equals(community.id()))
        .map(each -> each.asking().at())
        .findFirst();
  }

  Membership of(Sheet community, Caller caller, Optional<Instant> asked) {
    return asked
        .map(_ -> Membership.ASKED)
        .or(() -> caller.actor().map(actor -> of(community, actor)))
        .orElse(Membership.VISITOR);
  }

  private Membership of(Sheet community, Actor actor) {
    return finding.tie(community, actor) == Tie.NONE
        ? outside(community, actor)
        : Membership.MEMBER;
  }

  private Membership outside(Sheet community, Actor actor) {
    if (door.isRemoved(community.id(), actor.person())) {
      return Membership.AFTER_REMOVAL;
    }
    return community.profile().entry() == Entry.OPEN
        ? Membership.MAY_JOIN
        : Membership.ON_INVITATION;
  }
}
