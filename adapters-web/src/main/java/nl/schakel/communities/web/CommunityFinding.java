package nl.schakel.communities.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.communities.Communities;
import nl.schakel.communities.Communities.Tie;
import nl.schakel.communities.model.Activity;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityBook.Seated;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import org.springframework.stereotype.Component;

/** Finds the community that an address is about, for who may see what of it. */
@Component
class CommunityFinding {

  private final CommunityBook book;
  private final Communities communities;

  CommunityFinding(CommunityBook book, Communities communities) {
    this.book = book;
    this.communities = communities;
  }

  /** How somebody stands to a community. */
  enum Standing {
    /** Leads it, or looks after it for its organisation. */
    KEEPER,
    MEMBER,
    READER
  }

  Sheet at(Slug slug) {
    return book.at(slug).orElseThrow(() -> new NotFoundException("community"));
  }

  Standing standing(Sheet community, Caller caller) {
    return caller.actor().map(actor -> standing(community, actor)).orElse(Standing.READER);
  }

  private Standing standing(Sheet community, Actor actor) {
    if (actor.mayFor(Permission.KEEP_COMMUNITIES, community.organisation())) {
      return Standing.KEEPER;
    }
    return switch (tie(community, actor)) {
      case LEAD -> Standing.KEEPER;
      case MEMBER -> Standing.MEMBER;
      case NONE -> Standing.READER;
    };
  }

  Tie tie(Sheet community, Actor actor) {
    return communities.tie(community.id(), actor.person());
  }

  /** From where somebody comes who belongs to it. */
  Seat seat(Sheet community, Actor actor) {
    return book.members(community.id()).stream()
        .filter(each -> each.person().equals(actor.person()))
        .map(Seated::seat)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("community"));
  }

  /** One that this actor leads, or looks after. */
  Sheet kept(Actor actor, Slug slug) {
    Sheet found = at(slug);
    if (standing(found, actor) != Standing.KEEPER) {
      throw new NotFoundException("community");
    }
    return found;
  }

  /** One that this actor belongs to, or looks after. */
  Sheet inside(Actor actor, Slug slug) {
    Sheet found = at(slug);
    if (standing(found, actor) == Standing.READER) {
      throw new NotFoundException("community");
    }
    return found;
  }

  /** One of those that its members come from. */
  Team team(Sheet community, UUID id) {
    return community.profile().teams().stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("team"));
  }

  /** One of those that it did or will do. */
  Activity activity(Sheet community, UUID id) {
    return book.activities(community.id()).stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("activity"));
  }
}
