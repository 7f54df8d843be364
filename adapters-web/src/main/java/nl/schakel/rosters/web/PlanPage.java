package nl.schakel.rosters.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.rosters.model.PlanJob.State;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Status;

/**
 * A search for a plan, and what came of it.
 *
 * @param spent how many seconds it has taken
 * @param atMost how many it may take
 * @param verdict how good it is, in words
 * @param remark that it was begun again, or why nothing came of it
 */
record PlanPage(
    String title,
    String address,
    String back,
    State state,
    Status status,
    List<Fact> facts,
    long spent,
    int atMost,
    boolean stopping,
    List<String> verdict,
    Optional<String> remark,
    List<Row> rows) {

  PlanPage {
    facts = List.copyOf(facts);
    verdict = List.copyOf(verdict);
    rows = List.copyOf(rows);
  }

  /**
   * A group.
   *
   * @param address once there is one
   * @param dates those that are to be planned
   * @param refused what of it could not be planned, in words
   */
  record Row(
      int number,
      Optional<String> address,
      String title,
      List<String> dates,
      String trainer,
      String keyPerson,
      String place,
      Optional<Status> outcome,
      List<String> refused) {
    Row {
      dates = List.copyOf(dates);
      refused = List.copyOf(refused);
    }
  }

  boolean isUnderWay() {
    return state == State.WAITING || state == State.RUNNING;
  }

  boolean isProposed() {
    return state == State.PROPOSED;
  }
}
