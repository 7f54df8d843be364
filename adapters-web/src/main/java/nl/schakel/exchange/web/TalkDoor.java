package nl.schakel.exchange.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.communities.Communities;
import nl.schakel.communities.Communities.Tie;
import nl.schakel.communities.CommunityCard;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.query.TalkBook;
import nl.schakel.exchange.query.TalkBook.Placed;
import nl.schakel.exchange.query.TalkBook.Sheet;
import nl.schakel.exchange.query.TalkBook.Written;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;

/** Lets members in; for anybody else there is nothing. */
@Component
class TalkDoor {

  private final Communities communities;
  private final TalkBook book;
  private final People people;

  TalkDoor(Communities communities, TalkBook book, People people) {
    this.communities = communities;
    this.book = book;
    this.people = people;
  }

  CommunityCard community(Actor actor, Slug slug) {
    return communities
        .bySlug(slug)
        .filter(card -> communities.tie(card.id(), actor.person()) != Tie.NONE)
        .orElseThrow(() -> new NotFoundException("community"));
  }

  /** In this community and in no other. */
  Sheet talk(CommunityCard community, UUID id) {
    return book.find(new TalkId(id))
        .filter(talk -> talk.community().equals(community.id()))
        .orElseThrow(() -> new NotFoundException("talk"));
  }

  Page<Written> posts(Sheet talk, PageRequest page) {
    return book.posts(talk, page);
  }

  Placed post(Sheet talk, UUID id) {
    return book.post(talk.id(), id).orElseThrow(() -> new NotFoundException("post"));
  }

  boolean leads(Actor actor, CommunityCard community) {
    return communities.tie(community.id(), actor.person()) == Tie.LEAD;
  }

  static Link link(CommunityCard community) {
    return new Link(community.name(), "/communities/" + community.slug().value());
  }

  /** Whom the actor can call. */
  Members others(CommunityId community, Actor actor) {
    Set<PersonId> others = new HashSet<>(communities.members(community));
    others.remove(actor.person());
    return Members.of(cards(others).values());
  }

  Map<PersonId, PersonCard> cards(Collection<PersonId> ids) {
    return people.cards(ids);
  }
}
