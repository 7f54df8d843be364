package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.chains.GapSignals.State;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Parts.Status;

/** What people miss. */
record GapsPage(List<Row> rows) {

  static final String PATH = KeepingDesk.PATH + "/gaps";

  /**
   * A gap, and what can be done about it.
   *
   * @param times how often it was missed, in words
   * @param form on which one says how it was solved, or why it stays
   * @param marked what was said there, when it leads to somebody
   */
  record Row(
      String id,
      String text,
      Status status,
      String times,
      String moved,
      Optional<String> note,
      State state,
      FormView form,
      Optional<MarkedText> marked) {

    String address() {
      return PATH + "/" + id;
    }

    boolean canBeTaken() {
      return state == State.OPEN || state == State.ACCEPTED_AS_IS;
    }

    /** What somebody typed stays there, whatever a colleague did meanwhile. */
    boolean canBeClosed() {
      return state == State.TAKEN || form.isRefused();
    }
  }
}
