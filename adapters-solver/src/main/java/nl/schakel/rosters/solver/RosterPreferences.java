package nl.schakel.rosters.solver;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.function.Function;
import nl.schakel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What is better among plans without a clash. */
final class RosterPreferences {

  private static final int UNEVEN = 10;
  private static final int BROKEN_RHYTHM = 5;

  private RosterPreferences() {}

  /** The square of how much each has is least when all have the same. */
  static Constraint even(
      ConstraintFactory all, Function<Assignment, @Nullable PersonId> who, String name) {
    return RosterConstraints.every(all)
        .filter(it -> who.apply(it) != null)
        .groupBy(who, ConstraintCollectors.count())
        .penalize(HardMediumSoftScore.ONE_SOFT, (_, many) -> UNEVEN * square(many))
        .asConstraint("even work of " + name);
  }

  private static long square(Number many) {
    return many.longValue() * many.longValue();
  }

  static Constraint rhythm(ConstraintFactory all) {
    return RosterConstraints.every(all)
        .filter(Assignment::hasDates)
        .penalize(
            HardMediumSoftScore.ONE_SOFT, it -> BROKEN_RHYTHM * it.skippedWeeks() + it.laterWeeks())
        .asConstraint("rhythm and early begin");
  }
}
