package nl.schakel.groups.web;

import java.util.List;
import nl.schakel.shared.web.Parts.Status;

/** What somebody was asked for groups. */
record MyAsksPage(List<Row> rows) {

  static final String PATH = "/my/group-asks";

  MyAsksPage {
    rows = List.copyOf(rows);
  }

  record Row(String address, String title, String what, Status status) {}
}
