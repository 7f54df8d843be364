package nl.schakel.learning.web;

import java.util.List;
import java.util.Map;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.model.Session;
import nl.schakel.learning.query.Planning.EditionSheet;
import nl.schakel.learning.query.Planning.EditionState;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;

/** One edition for its planners: where it stands, and everything that can be done with it. */
record EditionOverviewPage(EditionSheet sheet, FormView capacity) {

  static final String CAPACITY = "planning.capacity";

  static EditionOverviewPage of(EditionSheet sheet) {
    String now = String.valueOf(sheet.seats().capacity());
    return new EditionOverviewPage(
        sheet, new FormView(CAPACITY, Map.of("capacity", List.of(now)), List.of()));
  }

  EditionOverviewPage withCapacity(FormView refused) {
    return new EditionOverviewPage(sheet, refused);
  }

  static String address(EditionId id) {
    return "/planning/editions/" + id.value();
  }

  String address() {
    return address(sheet.plan().id());
  }

  Status status(Frame frame) {
    return PlanningWords.of(sheet.state(), frame);
  }

  String when(Frame frame) {
    return PlanningWords.when(sheet.plan().begins(), sheet.plan().zone(), frame);
  }

  String span(Session session, Frame frame) {
    return frame.dates().spanWithZone(session.start(), session.end(), session.zone());
  }

  List<Session> sessions() {
    return sheet.plan().held();
  }

  boolean canPublish() {
    return sheet.state() == EditionState.DRAFT;
  }

  boolean canConfirm() {
    return sheet.state() == EditionState.OPEN;
  }

  boolean canCancel() {
    return sheet.state() == EditionState.OPEN
        || sheet.state() == EditionState.CONFIRMED
        || sheet.state() == EditionState.RUNNING;
  }

  boolean canChange() {
    return !sheet.state().isOver();
  }
}
