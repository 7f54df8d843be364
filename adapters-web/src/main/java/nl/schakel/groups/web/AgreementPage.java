package nl.schakel.groups.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;

/**
 * One agreement as one of its sides sees it: figures, never persons.
 *
 * @param terms what holds; empty while nothing was agreed
 * @param may what the reader may do with it
 */
record AgreementPage(
    String address,
    String municipality,
    Status status,
    List<Fact> sides,
    List<Fact> terms,
    Optional<OnTheTable> offer,
    List<Row> progress,
    May may) {

  AgreementPage {
    sides = List.copyOf(sides);
    terms = List.copyOf(terms);
    progress = List.copyOf(progress);
  }

  /**
   * What is on the table.
   *
   * @param who in words, who agreed
   * @param version what the reader agrees to by pressing the button
   */
  record OnTheTable(List<Fact> terms, String who, boolean mayAgree, long version) {

    OnTheTable {
      terms = List.copyOf(terms);
    }
  }

  /**
   * How many groups in one language.
   *
   * @param plan where the next one is planned, if there is one left
   */
  record Row(
      String language,
      int agreed,
      int planned,
      int running,
      int completed,
      int left,
      Optional<Link> plan) {}

  /** What the reader may do. */
  record May(boolean revise, boolean drop, boolean end) {}
}
