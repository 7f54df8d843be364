package nl.schakel.groups.usecase;

import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.ParentGroup.Arrangement;
import nl.schakel.groups.model.ParentGroup.Need;
import nl.schakel.shared.Language;

/**
 * Plans groups of an agreement that holds, and leads each from its plan to its end, for
 * coordinators of the provider. What is not theirs throws {@link
 * nl.schakel.shared.NotFoundException}. Doing again what was done changes nothing.
 */
public interface PlanGroup {

  Outcome plan(
      Actor actor, MunicipalAgreementId agreement, Language language, Arrangement arrangement);

  /**
   * Another place, other numbers, another day to decide.
   *
   * @param seen the version that the actor saw
   * @throws nl.schakel.shared.StaleChangeException when somebody else changed it since
   */
  Outcome revise(Actor actor, ParentGroupId group, Arrangement arrangement, Optional<Long> seen);

  /** Parents are invited from now on. */
  Outcome recruit(Actor actor, ParentGroupId group);

  /** It is certain. */
  Outcome confirm(Actor actor, ParentGroupId group);

  /** They met. */
  Outcome begin(Actor actor, ParentGroupId group);

  /** They met for the last time. */
  Outcome complete(Actor actor, ParentGroupId group);

  /** Whoever was asked hears that they are not needed. */
  Outcome cancel(Actor actor, ParentGroupId group, String reason);

  /** How it went. */
  sealed interface Outcome {

    record Done(ParentGroupId group) implements Outcome {}

    /** As many as were agreed in this language are planned. */
    record NothingLeft(Language language, int agreed) implements Outcome {}

    /** Something is missing before it is certain. */
    record Needs(Set<Need> needs) implements Outcome {

      public Needs {
        needs = Set.copyOf(needs);
      }
    }

    /** More parents than there is room for: the next group, or a larger one. */
    record Full(int maximum) implements Outcome {}

    /** More meetings than that have a date. */
    record BelowMeetings(int meetings) implements Outcome {}

    /** It is too early or too late for that, or the agreement does not hold. */
    record NotNow() implements Outcome {}
  }
}
