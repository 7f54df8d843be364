package nl.schakel.communities.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.communities.web.CommunityFinding.Standing;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Said;

/**
 * One community, as everybody may read it.
 *
 * @param keeper the page of the organisation that looks after it
 * @param former what it was called before, and why no longer
 * @param coming what one can enrol for
 * @param reach all teams together
 * @param membership whether one may join, or is in it
 * @param askedOn since when the reader waits to be let in
 */
record CommunityPage(
    Head head,
    String address,
    Said name,
    List<Said> purpose,
    List<Fact> facts,
    Optional<Link> keeper,
    List<FormerName> former,
    List<ActivityView> coming,
    List<ActivityView> past,
    ReachView reach,
    Standing standing,
    Membership membership,
    Optional<String> askedOn,
    List<Option> teams,
    FormView form) {

  static final String TEXTS = "communities.join";

  /** A name that it had. */
  record FormerName(Said name, Said reason, String until) {}

  /** What a reader can do about belonging to it. */
  enum Membership {
    /** Log in first. */
    VISITOR,
    MAY_JOIN,
    /** By a link of a lead. */
    ON_INVITATION,
    /** Was taken out: by a link, or when let in again. */
    AFTER_REMOVAL,
    /** Waits to be let in. */
    ASKED,
    MEMBER
  }

  /** Only where one may. */
  Optional<String> keeping(Frame frame) {
    return Optional.of(frame.text("communities.keep")).filter(_ -> standing == Standing.KEEPER);
  }

  boolean isInside() {
    return standing != Standing.READER;
  }
}
