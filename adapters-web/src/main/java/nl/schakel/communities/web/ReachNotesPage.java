package nl.schakel.communities.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.shared.web.Pages;

/** What was noted of a community's reach, to take back. */
record ReachNotesPage(Keeping keeping, List<Line> notes, Pages pages) {

  /** One number. */
  record Line(UUID id, String day, String team, String stage, String people) {}

  String address() {
    return keeping.address() + "/reach/notes";
  }
}
