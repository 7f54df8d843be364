package nl.schakel.handouts.model;

import java.util.List;
import org.jmolecules.ddd.types.ValueObject;

/** A piece of a hand-out. Plain text always: what it looks like is not up to who writes. */
public sealed interface Block extends ValueObject {

  /** Begins a part. */
  record Heading(String text) implements Block {}

  /** A few short sentences; a line end in it is one on paper, as in an address. */
  record Paragraph(String text) implements Block {}

  /** Things to do or to know, one a line. */
  record Items(List<String> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Here stands who helps in the municipality of the reader. */
  record Nearby() implements Block {}
}
