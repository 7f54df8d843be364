package nl.schakel.rosters.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.rosters.web.BoardController.Chosen;
import nl.schakel.rosters.web.BoardController.Shape;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Status;

/**
 * Groups in rows and weeks in columns.
 *
 * @param isWhole whether there are no more groups than these
 */
record BoardPage(
    FormView form,
    List<Option> municipalities,
    List<Option> lengths,
    Chosen chosen,
    String period,
    List<Column> columns,
    List<Row> rows,
    boolean isWhole) {

  static final String TEXTS = "rosters.board.choice";

  BoardPage {
    municipalities = List.copyOf(municipalities);
    lengths = List.copyOf(lengths);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A week.
   *
   * @param holidays of schools, with their regions
   */
  record Column(String week, String monday, List<String> holidays) {
    Column {
      holidays = List.copyOf(holidays);
    }
  }

  /**
   * A group.
   *
   * @param lacks what is missing, in words
   * @param propose where its dates are proposed, when some are missing
   */
  record Row(
      String address,
      String title,
      Status status,
      List<String> lacks,
      Optional<String> propose,
      List<List<Cell>> cells) {
    Row {
      lacks = List.copyOf(lacks);
      cells = List.copyOf(cells);
    }

    List<Cell> meetings() {
      return cells.stream().flatMap(List::stream).toList();
    }
  }

  /**
   * A meeting.
   *
   * @param when in its week
   * @param moment the same with its date
   * @param troubles what is in its way, in words
   */
  record Cell(String address, String when, String moment, List<String> troubles) {
    Cell {
      troubles = List.copyOf(troubles);
    }
  }

  boolean isList() {
    return chosen.shape() == Shape.LIST;
  }

  String earlier() {
    return chosen.from(chosen.monday().minusWeeks(chosen.weeks())).address();
  }

  String later() {
    return chosen.from(chosen.monday().plusWeeks(chosen.weeks())).address();
  }

  String otherShape() {
    return chosen.as(isList() ? Shape.BOARD : Shape.LIST).address();
  }
}
