package nl.schakel.learning.usecase;

import java.util.EnumSet;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.learning.model.EligibilityReview;
import nl.schakel.learning.model.EligibilityReview.Side;
import nl.schakel.shared.NotFoundException;

/**
 * For whom somebody may decide on a request; who may for neither does not learn that it is there.
 */
final class Sides {

  private Sides() {}

  static Set<Side> of(Actor actor, EligibilityReview.Details details) {
    Set<Side> sides = EnumSet.noneOf(Side.class);
    if (actor.mayFor(Permission.REVIEW_FOR_ORGANISER, details.organiser())) {
      sides.add(Side.ORGANISER);
    }
    if (details.funders().stream()
        .anyMatch(funder -> actor.mayFor(Permission.REVIEW_FOR_FUNDER, funder))) {
      sides.add(Side.FUNDER);
    }
    if (sides.isEmpty()) {
      throw new NotFoundException("review");
    }
    return sides;
  }
}
