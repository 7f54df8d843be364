package nl.schakel.groups.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Parts.Status;

/**
 * The agreements of the reader's organisations.
 *
 * @param mayPropose whether the reader may begin another
 */
record AgreementsPage(List<Row> rows, boolean mayPropose) {

  AgreementsPage {
    rows = List.copyOf(rows);
  }

  /**
   * One of them.
   *
   * @param todo what the reader has to do, if anything
   */
  record Row(
      String address,
      String municipality,
      String provider,
      String period,
      Status status,
      String progress,
      Optional<String> todo) {}
}
