package nl.schakel.handouts.model;

import java.util.List;
import org.jmolecules.ddd.types.ValueObject;

/** What a hand-out says in one language. */
public record Body(String title, List<Block> blocks) implements ValueObject {

  /** Code points of a title. */
  public static final int LONGEST_TITLE = 120;

  public Body {
    blocks = List.copyOf(blocks);
  }
}
