package nl.schakel.library.usecase;

import nl.schakel.access.Actor;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;

/**
 * Looks after what is said below items. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for who does not keep the library.
 */
public interface ModerateComments {

  /**
   * From now on readers see that something was taken away, and why.
   *
   * @param reason that everybody reads
   */
  void hide(Actor actor, CommentId comment, String reason);

  /** All is well with it, whatever was reported. */
  void showAgain(Actor actor, CommentId comment);

  /** Whether people may write below an item. */
  void open(Actor actor, ItemId item, boolean open);
}
