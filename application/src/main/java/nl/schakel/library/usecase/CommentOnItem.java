package nl.schakel.library.usecase;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;
import nl.schakel.shared.PersonalDataCheck.Finding;

/**
 * What professionals say below an item. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for what nobody reads.
 */
public interface CommentOnItem {

  Outcome write(Actor actor, ItemId item, String text);

  /** One's own. */
  Outcome takeBack(Actor actor, CommentId comment);

  /**
   * It should not be there.
   *
   * @param reason for who keeps the library
   */
  Outcome report(Actor actor, CommentId comment, String reason);

  /** How it went. */
  sealed interface Outcome {

    record Written(CommentId id) implements Outcome {}

    record TakenBack() implements Outcome {}

    record Reported() implements Outcome {}

    /** It says of whom it is; nothing was kept. */
    record TellsOfSomebody(List<Finding> findings) implements Outcome {
      public TellsOfSomebody {
        findings = List.copyOf(findings);
      }
    }

    /** Nobody may write below this item any more. */
    record Closed() implements Outcome {}
  }
}
