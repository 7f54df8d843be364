package nl.schakel.shared.web;

import java.util.List;
import java.util.Map;

/** What came in, before anybody knows what it means: the same tree for JSON, forms and queries. */
sealed interface Node {

  record Text(String value) implements Node {}

  /** A JSON number as it was written. */
  record Figure(String literal) implements Node {}

  record Flag(boolean value) implements Node {}

  /** Absent, or an explicit null: nobody needs to tell them apart. */
  record Nothing() implements Node {}

  /** Could not be read; what is wrong with it has been told already. */
  record Broken() implements Node {}

  record Items(List<Node> nodes) implements Node {}

  record Fields(Map<String, Node> nodes) implements Node {}

  Node NOTHING = new Nothing();

  static Fields empty() {
    return new Fields(Map.of());
  }
}
