package nl.schakel.library.usecase;

import nl.schakel.access.Actor;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;

/**
 * Looks after what is said below items. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for who does not keep the library, and where it takes the
 * revision that was looked at, {@link nl.schakel.shared.StaleChangeException} when somebody
 * reported or decided something since.
 */
public interface ModerateComments {

  /**
   * From now on readers see that something was taken away, and why.
   *
   * @param reason that everybody reads
   */
  void hide(Actor actor, CommentId comment, long seen, String reason);

  /** All is well with it, whatever was reported. */
  void showAgain(Actor actor, CommentId comment, long seen);

  /** Whether people may write below an item. */
  void open(Actor actor, ItemId item, boolean open);
}
