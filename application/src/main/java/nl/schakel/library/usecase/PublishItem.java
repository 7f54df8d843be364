package nl.schakel.library.usecase;

import nl.schakel.access.Actor;
import nl.schakel.library.ItemId;
import nl.schakel.shared.Slug;

/**
 * The way of an item to its readers. Every method takes the revision that was looked at, and throws
 * {@link nl.schakel.shared.NotFoundException} for who may not do that with it, and {@link
 * nl.schakel.shared.StaleChangeException} when it was changed since: nobody decides about what they
 * did not see.
 */
public interface PublishItem {

  /** Who wrote it thinks that it is ready. */
  Outcome offer(Actor actor, ItemId item, long seen);

  /**
   * It is not ready yet.
   *
   * @param remark what has to be better
   */
  Outcome sendBack(Actor actor, ItemId item, long seen, String remark);

  /** Everybody reads it from now on, or its next version. */
  Outcome publish(Actor actor, ItemId item, long seen);

  /**
   * Nobody reads it any more; what was worked on is kept with it.
   *
   * @param reason that its page shows
   */
  Outcome withdraw(Actor actor, ItemId item, long seen, String reason);

  /** Everybody reads again what was withdrawn, and what was worked on goes on. */
  Outcome restore(Actor actor, ItemId item, long seen);

  /** How it went. */
  sealed interface Outcome {

    record Offered() implements Outcome {}

    record SentBack() implements Outcome {}

    record Published(Slug slug) implements Outcome {}

    record Withdrawn() implements Outcome {}

    record Restored(Slug slug) implements Outcome {}

    /** A case is looked at by somebody else than who wrote it. */
    record NeedsSecondLook() implements Outcome {}

    /** It is not in a state for that. */
    record NothingToDo() implements Outcome {}
  }
}
