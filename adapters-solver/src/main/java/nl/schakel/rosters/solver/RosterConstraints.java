package nl.schakel.rosters.solver;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.function.Function;
import nl.schakel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What may not be (hard), what should not be missing (medium), and what is better (soft): the same
 * amount of work for all, an unbroken rhythm, and an early begin.
 */
public class RosterConstraints implements ConstraintProvider {

  @Override
  public Constraint[] defineConstraints(ConstraintFactory all) {
    return new Constraint[] {
      twice(all, Assignment::trainer, "a trainer twice"),
      twice(all, Assignment::keyPerson, "a key person twice"),
      inBothParts(all),
      sharedPlace(all),
      elsewhere(all),
      kept(all),
      missing(all),
      RosterPreferences.even(all, Assignment::trainer, "trainers"),
      RosterPreferences.even(all, Assignment::keyPerson, "key persons"),
      RosterPreferences.rhythm(all)
    };
  }

  static UniConstraintStream<Assignment> every(ConstraintFactory all) {
    return all.forEachIncludingUnassigned(Assignment.class);
  }

  private static UniConstraintStream<Assignment> led(
      ConstraintFactory all, Function<Assignment, @Nullable PersonId> who) {
    return every(all).filter(it -> it.hasDates() && who.apply(it) != null);
  }

  private static Constraint twice(
      ConstraintFactory all, Function<Assignment, @Nullable PersonId> who, String name) {
    return led(all, who)
        .join(led(all, who), Joiners.equal(who, who), Joiners.lessThan(Assignment::number))
        .filter((one, other) -> one.meetsWith(other) > 0)
        .penalize(HardMediumSoftScore.ONE_HARD, Assignment::meetsWith)
        .asConstraint(name);
  }

  /**
   * Somebody may be trainer of one group and key person of another; not of the same, or at once.
   */
  private static Constraint inBothParts(ConstraintFactory all) {
    return led(all, Assignment::trainer)
        .join(
            led(all, Assignment::keyPerson),
            Joiners.equal(Assignment::trainer, Assignment::keyPerson))
        .filter((one, other) -> one.meetsWith(other) > 0)
        .penalize(HardMediumSoftScore.ONE_HARD, Assignment::meetsWith)
        .asConstraint("in both parts");
  }

  private static Constraint sharedPlace(ConstraintFactory all) {
    var housed = every(all).filter(it -> it.hasDates() && it.place() != null);
    return housed
        .join(housed, Joiners.equal(Assignment::place), Joiners.lessThan(Assignment::number))
        .filter((one, other) -> one.sharesWith(other) > 0)
        .penalize(HardMediumSoftScore.ONE_HARD, Assignment::sharesWith)
        .asConstraint("a place twice");
  }

  private static Constraint elsewhere(ConstraintFactory all) {
    return every(all)
        .filter(it -> elsewhere(it) > 0)
        .penalize(HardMediumSoftScore.ONE_HARD, RosterConstraints::elsewhere)
        .asConstraint("booked elsewhere or away");
  }

  private static int elsewhere(Assignment it) {
    return it.isElsewhere(it.trainer()) + it.isElsewhere(it.keyPerson()) + it.isTaken();
  }

  /** Rather a clash that everybody sees than dates that are gone. */
  private static Constraint kept(ConstraintFactory all) {
    return every(all)
        .filter(Assignment::lostItsOnlyDates)
        .penalize(HardMediumSoftScore.ofHard(10))
        .asConstraint("only dates");
  }

  private static Constraint missing(ConstraintFactory all) {
    return every(all)
        .filter(it -> it.missing() > 0)
        .penalize(HardMediumSoftScore.ONE_MEDIUM, Assignment::missing)
        .asConstraint("missing");
  }
}
