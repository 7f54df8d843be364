package nl.schakel.requests.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Status;

/**
 * A request in the reader's words.
 *
 * @param meaning what its state means for who asked, and what comes next
 * @param queue how many are given, and the place in the queue
 * @param advice whether no training is asked for
 */
record RequestView(
    String id,
    Standing standing,
    Status status,
    String programme,
    String organisation,
    String asked,
    String meaning,
    Optional<String> queue,
    List<Fact> facts,
    Optional<String> goals,
    Optional<String> wishes,
    Optional<Offered> offered,
    Optional<String> reason,
    boolean advice) {

  /** What was proposed, and when it was accepted. */
  record Offered(String text, String when, String trainer, Optional<String> accepted) {}

  boolean is(Standing one) {
    return standing == one;
  }

  boolean isRetractable() {
    return !standing.isOver() && standing != Standing.SCHEDULED;
  }

  boolean isWaitingForYes() {
    return offered.filter(each -> each.accepted().isEmpty()).isPresent()
        && standing == Standing.IN_CONSULTATION;
  }
}
