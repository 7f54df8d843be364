package nl.schakel.notifications.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;
import nl.schakel.library.LibraryEvent.Change;

/** What a mail about the library is about. Never what was written. */
public sealed interface LibraryMatter extends Matter.AboutLibrary {

  /** An item is a step further, or back. Who offers it again and again is told of once an hour. */
  record ItemMoved(ItemId item, Change change, Instant at) implements LibraryMatter {
    @Override
    public String occasion() {
      Instant told = change == Change.OFFERED ? at.truncatedTo(ChronoUnit.HOURS) : at;
      return "LIBRARY_ITEM:%s:%s:%d".formatted(item.value(), change, told.toEpochMilli());
    }
  }

  /** Somebody said something below an item; of more within an hour only the first is told. */
  record ItemCommented(ItemId item, CommentId comment, Instant at) implements LibraryMatter {
    @Override
    public String occasion() {
      return "LIBRARY_COMMENT:%s:%d"
          .formatted(item.value(), at.truncatedTo(ChronoUnit.HOURS).toEpochMilli());
    }
  }

  /** A comment is not shown any more; shown again and hidden once more is told once more. */
  record CommentHidden(CommentId comment, Instant at) implements LibraryMatter {
    @Override
    public String occasion() {
      return "LIBRARY_COMMENT_HIDDEN:%s:%d".formatted(comment.value(), at.toEpochMilli());
    }
  }

  /** Somebody says that a comment should not be there; on one day only the first is told. */
  record CommentReported(CommentId comment, Instant at) implements LibraryMatter {
    @Override
    public String occasion() {
      return "LIBRARY_REPORT:%s:%d"
          .formatted(comment.value(), at.truncatedTo(ChronoUnit.DAYS).toEpochMilli());
    }
  }
}
