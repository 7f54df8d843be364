package nl.schakel.portal.port;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.query.Findables.Findable;
import nl.schakel.shared.query.Findables.Kind;

/** Where everything is found by words. It can be lost: it is made again from the features. */
public interface FindableIndex {

  /** What may be brought up to date until the transaction ends; empty while somebody else does. */
  Optional<Shelf> shelf(Kind kind);

  /**
   * Forgets some words that nothing has any more, those after this one in their order. Answers the
   * last one that was looked at; empty at the end.
   */
  Optional<String> forgetWords(String after);

  /** Everything of one kind. */
  interface Shelf {

    /** From now on these and no others; what did not change is left alone. */
    void fill(List<Findable> all);
  }
}
