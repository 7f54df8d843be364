package nl.schakel.measures.web;

import java.util.List;
import nl.schakel.chains.ChainId;
import nl.schakel.shared.web.Parts.Link;

/**
 * One chain in a year.
 *
 * @param steps how far those that were offered came
 * @param numbers each with its definition
 */
record ChainMeasuresPage(
    String name,
    int year,
    List<Link> years,
    String file,
    List<Step> steps,
    List<Told> numbers,
    List<Why> reasons,
    List<OfLink> links,
    QuarterChart chart) {

  ChainMeasuresPage {
    years = List.copyOf(years);
    steps = List.copyOf(steps);
    numbers = List.copyOf(numbers);
    reasons = List.copyOf(reasons);
    links = List.copyOf(links);
  }

  static String address(ChainId chain, int year) {
    return MatrixPage.PATH + "/" + chain.value() + "?year=" + year;
  }

  /**
   * How far some came.
   *
   * @param least what is known for certain, for the bar
   */
  record Step(String name, String number, long least, String definition) {}

  /** A number with its definition. */
  record Told(String name, String value, String definition) {}

  record Why(String reason, String number) {}

  record OfLink(String name, String offered, String lost) {}

  long most() {
    return steps.stream().mapToLong(Step::least).max().orElse(0);
  }
}
