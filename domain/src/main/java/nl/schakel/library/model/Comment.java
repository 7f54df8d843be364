package nl.schakel.library.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;
import nl.schakel.people.PersonId;

/** What somebody wrote below an item. */
public sealed interface Comment {

  int LONGEST = 1_000;

  Said said();

  /**
   * What was written.
   *
   * @param author empty once that is forgotten
   * @param revision one more with every report and every decision, for who decides about what
   *     somebody else found since
   */
  record Said(
      CommentId id,
      ItemId item,
      Optional<PersonId> author,
      String text,
      Instant at,
      long revision) {

    /** Just now. */
    public Said(CommentId id, ItemId item, Optional<PersonId> author, String text, Instant at) {
      this(id, item, author, text, at, 0);
    }

    public boolean isOf(PersonId person) {
      return author.filter(person::equals).isPresent();
    }

    @Override
    public String toString() {
      return "Said[" + id.value() + "]";
    }
  }

  /** Everybody reads it. */
  record Shown(Said said) implements Comment {

    public Hidden hide(String reason, Instant now) {
      return new Hidden(said, reason, now);
    }
  }

  /** Somebody who keeps the library took it away, and says why. */
  record Hidden(Said said, String reason, Instant at) implements Comment {

    public Shown showAgain() {
      return new Shown(said);
    }
  }
}
