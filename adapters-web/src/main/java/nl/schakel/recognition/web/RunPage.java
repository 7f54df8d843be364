package nl.schakel.recognition.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;

/**
 * What completing an edition takes, who did, and how far the certificates are.
 *
 * @param rule by which this edition is judged, in words
 * @param documents where all of them are in one file, once there is one
 */
record RunPage(
    String title,
    String address,
    List<DoneRow> done,
    int certificates,
    int ready,
    Optional<String> documents,
    String rule,
    String ruleAddress,
    FormView leading,
    List<Option> rights) {

  static final String LEADING = "recognition.leads";

  RunPage withLeading(FormView other) {
    return new RunPage(
        title, address, done, certificates, ready, documents, rule, ruleAddress, other, rights);
  }

  /** Somebody who completed it. */
  record DoneRow(String name, String at) {}

  boolean isPrinting() {
    return ready < certificates;
  }
}
