package nl.schakel.referrals.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.model.Transitions.Mover;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Status;

/**
 * One referral as somebody on one of its sides sees it.
 *
 * @param version that is looked at, which goes along with every step
 * @param other the organisation on the other side
 * @param next in one sentence, what is awaited from whom, and until when
 * @param facts about the hop
 * @param shared exactly what is shared
 * @param said what belongs to its state: what was asked, why not, how it ended
 * @param told how it went, as the receiver told it, oldest first
 */
record ReferralPage(
    String id,
    long version,
    Mover side,
    String other,
    Status status,
    boolean urgent,
    String next,
    List<Fact> facts,
    List<Fact> shared,
    List<Fact> said,
    List<Fact> told,
    Ahead ahead,
    Set<Step> possible,
    StepForm form,
    Optional<Late> late,
    StepChoices choices,
    Notes notes,
    List<Fact> past,
    List<Fact> readings) {

  /** Somebody was first: who or what it was, and what was typed in vain. */
  record Late(String text, Optional<String> typed) {}

  /**
   * Where to go from here.
   *
   * @param goOn where the client can go instead
   * @param sheet what the client may have on paper
   * @param basisEnds that what was agreed with the client is over soon
   */
  record Ahead(
      Optional<GoOn> goOn,
      Optional<Link> successor,
      Optional<Link> draft,
      Optional<String> sheet,
      Optional<String> basisEnds) {}

  /**
   * Where the client can go instead, with what was told before, who is to be kept out of it, and
   * where it was already.
   *
   * @param text what happened, and what that leaves
   * @param ways what the other side named and what the chain means for it
   * @param all where one chooses of all that can be taken
   */
  record GoOn(String text, List<Link> ways, String all) {}

  /**
   * What can be noted without moving it.
   *
   * @param acknowledge that it was seen
   * @param handsOver that it was handed over warmly
   * @param tells how it goes
   * @param says also in words, as far as may be told back
   * @param colleagues who could look after it instead
   */
  record Notes(
      boolean acknowledge,
      boolean handsOver,
      boolean tells,
      boolean says,
      List<Option> colleagues) {}

  String address() {
    return ReferralController.address(id);
  }

  String step(Step step) {
    return address() + "/steps/" + StepNames.name(step);
  }

  /** Whatever belongs to its state was said by who received it. */
  String saidTitle() {
    return side == Mover.RECEIVER ? "handover.said.own" : "handover.said";
  }

  boolean can(Step step) {
    return possible.contains(step);
  }

  Link box() {
    return new Link(
        side == Mover.RECEIVER ? "handover.box.IN.title" : "handover.box.OUT.title",
        side == Mover.RECEIVER ? BoxPage.Box.IN.path() : BoxPage.Box.OUT.path());
  }
}
