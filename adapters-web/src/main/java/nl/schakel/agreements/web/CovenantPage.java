package nl.schakel.agreements.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.agreements.web.Names.Named;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Said;

/**
 * What was promised, and was it kept?
 *
 * @param address of the page itself; what belongs to it stands below
 * @param tally the answer in one sentence
 * @param keeps whether the reader may say how it stands
 */
record CovenantPage(
    Head head,
    String address,
    Said name,
    Said purpose,
    Status stage,
    String tally,
    List<Promised> commitments,
    List<Signed> parties,
    String validity,
    Optional<String> evaluation,
    boolean keeps) {

  /**
   * A commitment.
   *
   * @param measureAddress where somebody says how it stands
   * @param held what it is held against; empty when that is not counted
   * @param now empty when nobody looked yet
   * @param before what was said earlier, the latest first
   */
  record Promised(
      String measureAddress,
      Said statement,
      Status status,
      Optional<Said> measure,
      Optional<Said> target,
      Optional<Held> held,
      Optional<Looked> now,
      List<Looked> before) {}

  /**
   * What a promise is held against.
   *
   * @param years the last first; empty when nothing is counted for the reader
   * @param remark by when that was counted, or why it is not
   */
  record Held(String promised, List<HeldInYear> years, String remark) {}

  /**
   * What it comes to.
   *
   * @param chains over how many, when that may be doubted
   */
  record HeldInYear(String year, String counted, Status verdict, Optional<String> chains) {}

  /** What somebody found on a day. */
  record Looked(Status status, String on, Optional<String> figure, Optional<Said> note) {}

  record Signed(Named organisation, String role, String on) {}
}
