package nl.schakel.measures.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Link;

/**
 * Topics and municipalities.
 *
 * @param years other years, and this one without an address
 * @param asOf the day by which referrals were counted
 * @param towns each with its whole year: groups, trainings and workshops too
 * @param chains each with its own figures
 */
record MatrixPage(
    int year,
    List<Link> years,
    Optional<String> asOf,
    List<String> topics,
    List<Line> lines,
    Optional<Line> together,
    List<Link> towns,
    List<Link> chains,
    Pages pages) {

  static final String PATH = "/reports/chains";

  MatrixPage {
    years = List.copyOf(years);
    topics = List.copyOf(topics);
    lines = List.copyOf(lines);
    towns = List.copyOf(towns);
    chains = List.copyOf(chains);
  }

  /** One row; a cell is empty where no chain leads anywhere. */
  record Line(String name, List<Optional<CellView>> cells) {}

  /** What one cell says. */
  record CellView(String offered, String answered, String accepted, String unanswered) {}

  boolean isEmpty() {
    return topics.isEmpty();
  }

  String file() {
    return PATH + "/figures.csv?year=" + year;
  }
}
