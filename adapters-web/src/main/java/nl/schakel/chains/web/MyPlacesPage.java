package nl.schakel.chains.web;

import java.util.List;
import nl.schakel.shared.web.Parts.Status;

/** Places in chains for which one's organisation is asked. */
record MyPlacesPage(List<Row> rows) {

  static final String PATH = "/my/chain-places";

  /**
   * A place that was asked for.
   *
   * @param who whose place it is, and who asks
   */
  record Row(String title, String who, Status status, String address) {}
}
