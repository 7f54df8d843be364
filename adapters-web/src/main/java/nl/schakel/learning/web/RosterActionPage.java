package nl.schakel.learning.web;

import nl.schakel.learning.query.EditionRoster.Heading;
import nl.schakel.learning.query.EditionRoster.Line;
import nl.schakel.shared.web.FormView;

/** Asks to confirm what cannot be undone for somebody, or why it should be done. */
record RosterActionPage(FormView form, Act act, Heading heading, Line line) {

  /** What can be done for somebody in the list. */
  enum Act {
    CANCEL("cancellation"),
    LET_PASS("admission");

    private final String path;

    Act(String path) {
      this.path = path;
    }
  }

  static final String TEXTS = "planning.action";

  String list() {
    return EditionOverviewPage.address(heading.edition()) + "/enrolments";
  }

  String address() {
    return list() + "/" + line.id().value() + "/" + act.path;
  }

  boolean asksReason() {
    return act == Act.LET_PASS;
  }
}
