package nl.schakel.exchange.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Post.Standing;
import nl.schakel.people.PersonId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** What members ask each other. However many: a constant number of questions. */
public interface TalkBook {

  /** Those with the latest posts first. */
  Page<Line> of(CommunityId community, Shelf shelf, PageRequest page);

  Optional<Sheet> find(TalkId talk);

  /** Where talks stand. */
  enum Shelf {
    PRESENT,
    ARCHIVED
  }

  /** Where one stands. */
  enum State {
    OPEN,
    CLOSED,
    ARCHIVED
  }

  /**
   * A talk in a list.
   *
   * @param hidden whether its question is, and so its title
   * @param posts how many, the question among them
   */
  record Line(TalkId id, String title, boolean hidden, State state, int posts, Instant latest) {}

  /** A talk with what was written, oldest first. */
  record Sheet(TalkId id, CommunityId community, String title, State state, List<Written> posts) {
    public Sheet {
      posts = List.copyOf(posts);
    }

    /** The title is part of the question: who may not read the one may not read the other. */
    public boolean isHidden() {
      return posts.stream().limit(1).anyMatch(post -> post.standing() == Standing.HIDDEN);
    }
  }

  /**
   * What somebody wrote.
   *
   * @param reasons why members asked a lead to look at it
   */
  record Written(
      UUID id,
      Optional<PersonId> author,
      String text,
      Instant at,
      Set<PersonId> mentions,
      Standing standing,
      List<String> reasons) {

    @Override
    public String toString() {
      return "Written[" + id + "]";
    }
  }
}
