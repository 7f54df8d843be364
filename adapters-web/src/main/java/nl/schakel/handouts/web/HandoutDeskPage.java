package nl.schakel.handouts.web;

import java.util.List;
import nl.schakel.shared.web.Parts.Status;

/**
 * Which hand-out is there in which language, and how it stands.
 *
 * @param languages the heads of the columns
 */
record HandoutDeskPage(List<String> languages, List<Row> rows) {

  HandoutDeskPage {
    languages = List.copyOf(languages);
    rows = List.copyOf(rows);
  }

  /** A topic in every language, in the order of the columns. */
  record Row(String topic, List<Square> squares) {
    Row {
      squares = List.copyOf(squares);
    }
  }

  /** A topic in one language; the label says both, for who does not see the table. */
  record Square(String address, String label, String language, List<Status> statuses) {
    Square {
      statuses = List.copyOf(statuses);
    }
  }
}
