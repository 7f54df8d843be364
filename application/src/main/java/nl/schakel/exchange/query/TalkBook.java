package nl.schakel.exchange.query;

import java.time.Instant;
import java.util.Collection;
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
  Page<Line> of(CommunityId community, Wish wish, PageRequest page);

  Optional<Sheet> find(TalkId talk);

  /** What was written in it, oldest first. */
  Page<Written> posts(Sheet talk, PageRequest page);

  Optional<Placed> post(TalkId talk, UUID id);

  /** What leads of these communities are asked to look at, as it was written. */
  Page<Reported> reported(Collection<CommunityId> communities, PageRequest page);

  /**
   * Which are looked for.
   *
   * @param words that stand in the title or in a post, in any form, all of them; in the title also
   *     nearly right. What was taken away has none.
   */
  record Wish(Shelf shelf, List<String> words) {
    public Wish {
      words = List.copyOf(words);
    }

    public static Wish all(Shelf shelf) {
      return new Wish(shelf, List.of());
    }
  }

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
   * @param question how its question stands, and so its title
   * @param posts how many, the question among them
   * @param reported how many of them a lead is asked to look at
   */
  record Line(
      TalkId id,
      String title,
      Standing question,
      State state,
      int posts,
      int reported,
      Instant latest) {}

  /**
   * A talk.
   *
   * @param question how its question stands. The title is part of that: who may not read the one
   *     may not read the other.
   * @param posts how many, the question among them
   */
  record Sheet(
      TalkId id, CommunityId community, String title, State state, Standing question, int posts) {

    /** The page with what was written last. */
    public int lastPage() {
      return PageRequest.numberOf(posts);
    }
  }

  /**
   * A post in its talk.
   *
   * @param number the question is 1
   */
  record Placed(Written post, int number) {

    public boolean isQuestion() {
      return number == 1;
    }

    public int page() {
      return PageRequest.numberOf(number);
    }
  }

  /**
   * What somebody wrote.
   *
   * @param corrected when its author put it right
   * @param version how often that was done
   * @param reasons why members ask a lead to look at it
   */
  record Written(
      UUID id,
      Optional<PersonId> author,
      String text,
      Instant at,
      Optional<Instant> corrected,
      long version,
      Set<PersonId> mentions,
      Standing standing,
      List<String> reasons) {

    @Override
    public String toString() {
      return "Written[" + id + "]";
    }
  }

  /**
   * A post that leads are asked to look at.
   *
   * @param title of the talk that it is in
   */
  record Reported(TalkId talk, CommunityId community, String title, Written post) {}
}
