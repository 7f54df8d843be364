package nl.schakel.measures.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.chains.ChainId;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Said;

/**
 * One chain in a year.
 *
 * @param asOf the day by which referrals were counted
 * @param steps how far those that were offered came
 * @param numbers each with its definition
 * @param map the chain, with how much of each link led nowhere; empty for one that holds no more
 * @param agreed what was promised in the covenant behind it
 */
record ChainMeasuresPage(
    String name,
    int year,
    List<Link> years,
    Optional<String> asOf,
    String file,
    List<Step> steps,
    List<Told> numbers,
    List<Why> reasons,
    Optional<String> map,
    List<OfLink> links,
    QuarterChart chart,
    Optional<Agreed> agreed) {

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

  /**
   * One link.
   *
   * @param step its number in the chain; empty for one that is no longer in it
   */
  record OfLink(Optional<Integer> step, String name, String offered, String lost) {}

  /** A covenant, and how its promises stand. */
  record Agreed(Link covenant, List<Promise> promises) {}

  /**
   * A promise.
   *
   * @param held what it is held against; empty when that is not counted
   * @param figure what was counted then
   * @param on when somebody looked last
   */
  record Promise(
      Said statement,
      Optional<Held> held,
      Status status,
      Optional<String> figure,
      Optional<String> on) {}

  /** What this chain comes to in this year, beside what was promised of all of the covenant. */
  record Held(String promised, String counted, Status verdict) {}

  long most() {
    return steps.stream().mapToLong(Step::least).max().orElse(0);
  }
}
