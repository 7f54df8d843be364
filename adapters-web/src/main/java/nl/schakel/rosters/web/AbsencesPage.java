package nl.schakel.rosters.web;

import java.util.List;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;

/** Who is away when, and where it is noted. */
record AbsencesPage(FormView form, List<Row> rows, List<Option> leaders) {

  static final String PATH = "/group-leaders/absences";
  static final String TEXTS = "rosters.absence";

  AbsencesPage {
    rows = List.copyOf(rows);
    leaders = List.copyOf(leaders);
  }

  record Row(String name, String when, String remove) {}
}
