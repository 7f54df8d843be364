package nl.schakel.learning.web;

import java.util.List;

/** Requests to decide, and what became of the others. */
record ReviewsPage(List<ReviewLine> mine, List<ReviewLine> waiting, List<ReviewLine> settled) {

  static ReviewsPage of(List<ReviewLine> all) {
    return new ReviewsPage(
        all.stream().filter(line -> line.turn().isPresent()).toList(),
        all.stream().filter(line -> line.isOpen() && line.turn().isEmpty()).toList(),
        all.stream().filter(line -> !line.isOpen()).toList());
  }
}
