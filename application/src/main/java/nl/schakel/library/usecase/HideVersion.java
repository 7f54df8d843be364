package nl.schakel.library.usecase;

import nl.schakel.access.Actor;
import nl.schakel.library.ItemId;

/** Looks after what was read before: something in it should not have been there. */
public interface HideVersion {

  /**
   * Nobody reads an earlier version any more, nor files that only such versions have. Of what was
   * withdrawn every version is an earlier one; without its last it does not come back.
   *
   * @param reason that the page of that version shows
   * @throws nl.schakel.shared.NotFoundException for who does not keep the library, and when no such
   *     version can be read
   */
  Outcome hide(Actor actor, ItemId item, int version, String reason);

  /** How it went. */
  sealed interface Outcome {

    record Hidden() implements Outcome {}

    /** It is the one that is read: that is made better first, or withdrawn. */
    record StillRead() implements Outcome {}
  }
}
