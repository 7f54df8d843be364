package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;

/**
 * A chain on the desk of its keeper.
 *
 * @param facts what it is about
 * @param map the links as a drawing, with what is wrong on it
 * @param errors how many things are in the way of publishing
 * @param waiting who did not accept yet, in words
 */
record KeptChainPage(
    Work work,
    List<Status> states,
    List<Fact> facts,
    List<Row> links,
    Optional<String> map,
    int errors,
    int warnings,
    Optional<String> waiting,
    List<Past> history) {

  /** A link, as one line. */
  record Row(
      int place,
      String text,
      String contents,
      List<Rule> rules,
      List<Other> others,
      List<Status> remarks,
      String address,
      String anchor) {}

  /** When one goes elsewhere, and to which step. */
  record Other(String occasion, Link step) {}

  /** A version that is no more. */
  record Past(String text, String address) {}

  boolean isWell() {
    return errors + warnings == 0;
  }

  boolean isComparable() {
    return work.draft().isPresent() && work.before().isPresent();
  }

  boolean isDraft() {
    return work.draft().isPresent();
  }

  boolean isAgreed() {
    return work.agreed().isPresent();
  }
}
