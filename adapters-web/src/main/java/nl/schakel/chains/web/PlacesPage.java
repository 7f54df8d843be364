package nl.schakel.chains.web;

import java.util.List;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Status;

/**
 * Places in a draft.
 *
 * @param open who can be asked, or asked again
 */
record PlacesPage(Work work, List<Row> rows, List<Option> open, FormView form) {

  /** A partner, and what it said. */
  record Row(String name, String part, Status status, String when) {}
}
