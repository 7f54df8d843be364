package nl.schakel.referrals.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Course.Way;
import nl.schakel.referrals.model.Flaw;
import nl.schakel.shared.PersonalDataCheck.Finding;

/**
 * Facts that change no state. Each method throws {@link nl.schakel.shared.NotFoundException} for
 * who may not, and {@link nl.schakel.shared.StaleChangeException} when the version that was looked
 * at, if one is given, is another one by now.
 */
public interface NoteOnReferral {

  /** The receiver has seen it. Again it changes nothing. */
  Outcome acknowledge(Actor actor, ReferralId referral, Optional<Long> seen);

  /** Either side: the referrer stayed until the receiver had made contact. */
  Outcome handOverWarmly(
      Actor actor, ReferralId referral, Optional<Long> seen, LocalDate on, Way way);

  /** The receiver tells how it goes, as far as that may be told back. */
  Outcome tell(Actor actor, ReferralId referral, Optional<Long> seen, Optional<String> words);

  /** Either side: a colleague there, who may do this work too, looks after it from now on. */
  Outcome reassign(Actor actor, ReferralId referral, Optional<Long> seen, PersonId colleague);

  /** How it went. */
  sealed interface Outcome {

    record Noted(long version) implements Outcome {}

    /** In that state there is nothing to note. */
    record NotNow(ReferralState now) implements Outcome {}

    record Unfit(Flaw flaw) implements Outcome {}

    /** There is no such colleague. */
    record NoSuchColleague() implements Outcome {}

    record TellsOfSomebody(List<Finding> findings) implements Outcome {
      public TellsOfSomebody {
        findings = List.copyOf(findings);
      }
    }

    /** The text cannot be read: REQUIRED, TOO_LONG or FORBIDDEN_CHARACTER. */
    record Unreadable(String code) implements Outcome {}
  }
}
