package nl.schakel.library.usecase;

import java.util.List;
import java.util.Map;
import nl.schakel.access.Actor;
import nl.schakel.library.ItemId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.model.Content;
import nl.schakel.shared.PersonalDataCheck.Finding;

/**
 * Writing for the library. Who began an item goes on with it, and so does whoever keeps the
 * library.
 */
public interface WriteItem {

  Outcome begin(Command command);

  /**
   * Of what is read, this begins the next version.
   *
   * @throws nl.schakel.shared.NotFoundException for somebody else's item
   * @throws nl.schakel.shared.StaleChangeException when somebody changed what was seen
   */
  Outcome revise(Revision revision);

  /**
   * The same, and who wrote it thinks that it is ready: somebody who keeps the library reads it.
   */
  Outcome offer(Revision revision);

  /**
   * Throws away what nobody reads yet: the draft, or the next version.
   *
   * @param seen the revision that was seen: nobody throws away what somebody else wrote since
   * @throws nl.schakel.shared.NotFoundException for somebody else's item
   * @throws nl.schakel.shared.StaleChangeException when somebody changed what was seen
   */
  Outcome discard(Actor actor, ItemId item, long seen);

  /** Something new. Its files come later. */
  record Command(Actor actor, ItemKind kind, Content content) {}

  /**
   * A change.
   *
   * @param seen the revision that was seen
   */
  record Revision(Actor actor, ItemId item, long seen, Content content) {}

  /** How it went. */
  sealed interface Outcome {

    record Written(ItemId item) implements Outcome {}

    record Offered(ItemId item) implements Outcome {}

    record Discarded() implements Outcome {}

    /** Nobody works on it: it was withdrawn, or has no draft. */
    record NothingThere() implements Outcome {}

    /**
     * It says of whom it is, or who somebody is; nothing was kept.
     *
     * @param found by the field in which it stands, such as {@code body/nl}
     */
    record TellsOfSomebody(Map<String, List<Finding>> found) implements Outcome {}
  }
}
