package nl.schakel.exchange.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityCard;
import nl.schakel.exchange.model.Post;
import nl.schakel.exchange.query.TalkBook.Placed;
import nl.schakel.exchange.query.TalkBook.Sheet;
import nl.schakel.exchange.query.TalkBook.Written;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;

/** Leads members to one post; for anybody else there is nothing. */
@Component
class PostDoor {

  private final TalkDoor door;

  PostDoor(TalkDoor door) {
    this.door = door;
  }

  /** Where a post stands. */
  record Place(CommunityCard community, Sheet talk, Placed placed) {

    Written post() {
      return placed.post();
    }

    Post.Id postId() {
      return new Post.Id(post().id());
    }

    String address() {
      return TalksPage.address(TalkDoor.link(community)) + "/" + talk.id().value();
    }

    /** The page of the talk on which it stands. */
    String back() {
      return TalkPage.address(address(), placed.page());
    }

    /** Whoever may not read the question itself can still come to an answer. */
    Link link(Frame frame) {
      return new Link(TalkWords.title(talk.title(), talk.question(), false, frame), address());
    }

    boolean isQuestion() {
      return placed.isQuestion();
    }
  }

  /** What the actor wrote, wherever it stands: nobody else may change it. */
  Place own(Actor actor, Slug slug, UUID id, UUID post) {
    Place place = any(actor, slug, id, post);
    return place
        .post()
        .author()
        .filter(actor.person()::equals)
        .map(_ -> place)
        .orElseThrow(PostDoor::unknown);
  }

  /** What every member reads. */
  Place readable(Actor actor, Slug slug, UUID id, UUID post) {
    Place place = any(actor, slug, id, post);
    if (!place.post().standing().isReadable()) {
      throw unknown();
    }
    return place;
  }

  Place any(Actor actor, Slug slug, UUID id, UUID post) {
    CommunityCard community = door.community(actor, slug);
    Sheet talk = door.talk(community, id);
    return new Place(community, talk, door.post(talk, post));
  }

  boolean leads(Actor actor, Place place) {
    return door.leads(actor, place.community());
  }

  private static NotFoundException unknown() {
    return new NotFoundException("post");
  }
}
