package nl.schakel.referrals.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Flaw;
import nl.schakel.shared.PersonalDataCheck.Finding;

/**
 * Taking a step with a referral. Who stands on neither side, and who stands on the other, gets
 * {@link nl.schakel.shared.NotFoundException}; so does the receiver of what was withdrawn.
 */
public interface MoveReferral {

  Outcome move(Command command);

  /**
   * A step.
   *
   * @param seen the version that was looked at; none takes it as it is
   */
  record Command(Actor actor, ReferralId referral, Optional<Long> seen, Wish wish) {}

  /** How it went. */
  sealed interface Outcome {

    /** It is in that state now. */
    record Moved(ReferralState to, long version) implements Outcome {}

    /**
     * From where it is by now this step cannot be taken.
     *
     * @param handler the colleague who has it, for somebody at the same organisation
     */
    record NotFrom(ReferralState now, Instant since, Optional<PersonId> handler)
        implements Outcome {}

    /** Something is missing or wrong; nothing changed. */
    record Unfit(Set<Flaw> flaws) implements Outcome {
      public Unfit {
        flaws = Set.copyOf(flaws);
      }
    }

    /** These criteria say that this link is not for this client. Only when it is offered. */
    record NotForThem(List<Integer> criteria) implements Outcome {
      public NotForThem {
        criteria = List.copyOf(criteria);
      }
    }

    /** To this receiver nothing can be offered over this link; why is not told. */
    record NotPossible() implements Outcome {}

    /** The text says of whom it is; nothing was kept. */
    record TellsOfSomebody(List<Finding> findings) implements Outcome {
      public TellsOfSomebody {
        findings = List.copyOf(findings);
      }
    }

    /** The text cannot be read: REQUIRED, TOO_LONG or FORBIDDEN_CHARACTER. */
    record Unreadable(String code) implements Outcome {}
  }
}
