package nl.schakel.recognition.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;

/**
 * What completing an edition takes, who did, and how far the certificates are.
 *
 * @param documents where all of them are in one file, once there is one
 */
record RunPage(
    String title,
    String address,
    List<DoneRow> done,
    int certificates,
    int ready,
    Optional<String> documents,
    FormView form,
    List<Option> kinds,
    FormView leading,
    List<Option> rights) {

  static final String TEXTS = "recognition.rule";
  static final String LEADING = "recognition.leads";

  RunPage withLeading(FormView other) {
    return new RunPage(
        title, address, done, certificates, ready, documents, form, kinds, other, rights);
  }

  /** Somebody who completed it. */
  record DoneRow(String name, String at) {}

  boolean isPrinting() {
    return ready < certificates;
  }
}
