package nl.schakel.library;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Audited;

/** What happened in the library. */
public sealed interface LibraryEvent extends Audited {

  /** Who did it, who need not be told of it. */
  PersonId doer();

  /** How an item changed. */
  enum Change {
    BEGUN,
    REVISED,
    FILE_ADDED,
    OFFERED,
    SENT_BACK,
    PUBLISHED,
    WITHDRAWN,
    RESTORED,
    VERSION_HIDDEN,
    DISCARDED,
    USE_TOLD,
    USE_TAKEN_BACK,
    COMMENTS_OPENED,
    COMMENTS_CLOSED
  }

  /** What happened to a comment. */
  enum Saying {
    WRITTEN,
    REPORTED,
    HIDDEN,
    SHOWN_AGAIN,
    TAKEN_BACK
  }

  /** An item of the library is not what it was. */
  record ItemChanged(ItemId item, Change change, Optional<UUID> by, PersonId doer, Instant at)
      implements LibraryEvent {

    @Override
    public String action() {
      return "LIBRARY_" + change;
    }

    @Override
    public UUID subject() {
      return item.value();
    }
  }

  /** A comment came, or is not shown as it was. */
  record CommentChanged(
      CommentId comment, ItemId item, Saying saying, Optional<UUID> by, PersonId doer, Instant at)
      implements LibraryEvent {

    @Override
    public String action() {
      return "LIBRARY_COMMENT_" + saying;
    }

    @Override
    public UUID subject() {
      return comment.value();
    }
  }
}
