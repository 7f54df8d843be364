package nl.schakel.referrals.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.FilterOption;
import nl.schakel.shared.web.Parts.Status;

/**
 * What was offered to one's organisation, or what it offered.
 *
 * @param states to choose from, each with how many there are
 * @param mine whether only one's own work is shown
 * @param tally what came of what was done with several at once
 */
record BoxPage(
    Box box,
    List<FilterOption> states,
    boolean mine,
    List<Line> lines,
    long total,
    Pages pages,
    Optional<String> tally) {

  BoxPage telling(Optional<String> done) {
    return new BoxPage(box, states, mine, lines, total, pages, done);
  }

  /** On which side one stands. */
  enum Box {
    IN("/referrals/inbox"),
    OUT("/referrals/outbox");

    private final String path;

    Box(String path) {
      this.path = path;
    }

    String path() {
      return path;
    }
  }

  /**
   * One referral.
   *
   * @param late whether the deadline is past
   * @param unseen whether somebody at the receiver still has to say that it was seen
   */
  record Line(
      String id,
      String other,
      String topic,
      String place,
      String deadline,
      boolean late,
      String person,
      Status status,
      boolean urgent,
      boolean unseen) {

    String address() {
      return ReferralController.address(id);
    }
  }

  boolean canAcknowledge() {
    return box == Box.IN && lines.stream().anyMatch(Line::unseen);
  }

  String texts() {
    return "handover.box." + box;
  }
}
