package nl.schakel.portal.web;

import java.util.List;

/** What somebody sees first: what Schakel is, and three steps to begin with. */
record HomePage() {

  List<String> steps() {
    return List.of("learn", "find", "handOver");
  }

  int numberOf(String step) {
    return steps().indexOf(step) + 1;
  }
}
