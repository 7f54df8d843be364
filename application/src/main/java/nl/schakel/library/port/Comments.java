package nl.schakel.library.port;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;
import nl.schakel.library.model.Comment;
import nl.schakel.library.model.Comment.Shown;
import nl.schakel.people.PersonId;

/** Keeps what is said below items, and what others find wrong with it. */
public interface Comments {

  void add(Shown comment);

  /** Nobody else changes it before the transaction ends. */
  Optional<Comment> lock(CommentId id);

  /** Its revision is one more afterwards. */
  void save(Comment comment);

  void remove(CommentId id);

  /** Each person once. The revision of the comment is one more afterwards. */
  void report(CommentId id, PersonId reporter, String reason, Instant at);

  /** Somebody looked at it. */
  void settle(CommentId id);

  /** Whether anybody may write below an item; nobody may below one that is not read. */
  boolean areOpen(ItemId item);

  void open(ItemId item, boolean open);
}
