package nl.schakel.newsletters.usecase;

import nl.schakel.access.Actor;
import nl.schakel.newsletters.NewsletterId;

/** Somebody begins a newsletter with the words of another: what left does not change any more. */
public interface CopyNewsletter {

  /**
   * A draft at an address of its own, whatever became of the other.
   *
   * @throws nl.schakel.shared.NotFoundException when there is no such newsletter
   */
  NewsletterId copy(Actor actor, NewsletterId id);
}
