package nl.schakel.agreements.web;

import java.util.List;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Said;

/**
 * Everything that was agreed, what was promised first.
 *
 * @param keeps whether the reader may add to it
 */
record AgreementsPage(
    Head head, List<Card> covenants, List<Card> alliances, List<Card> grants, boolean keeps) {

  static final String PATH = "/agreements";

  /**
   * One of them.
   *
   * @param more the thing to know: how many promises were kept, who takes part, who pays
   */
  record Card(String address, Said name, Said purpose, List<Status> status, String more) {}
}
