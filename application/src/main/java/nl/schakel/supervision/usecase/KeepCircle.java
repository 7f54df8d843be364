package nl.schakel.supervision.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.EnrolmentCards.Place;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.Circle.Size;
import nl.schakel.supervision.model.Rhythm;

/**
 * What coordinators lay down for a circle. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for what is not theirs.
 */
public interface KeepCircle {

  /**
   * A new circle without members, of peer supervision that the coordinator's organisation gives.
   */
  Outcome make(Actor actor, ProgrammeId programme, Terms terms);

  /**
   * For the rounds that are planned from now on.
   *
   * @param seen the fingerprint of the plan that the actor saw
   * @throws nl.schakel.shared.StaleChangeException when somebody else changed it since
   */
  Outcome revise(Actor actor, CircleId circle, Terms terms, Optional<Long> seen);

  /** It does not meet any more. */
  Outcome end(Actor actor, CircleId circle);

  /** As filled in. */
  record Terms(
      String name,
      Language language,
      Rhythm rhythm,
      Optional<Place> place,
      Optional<Known> facilitator,
      Size size) {}

  /** Somebody by what is certain of them. */
  record Known(PersonName name, EmailAddress email, Language language) {

    @Override
    public String toString() {
      return "Known[…]";
    }
  }

  /** How it went. */
  sealed interface Outcome {

    record Done(CircleId circle) implements Outcome {}

    /** More are in it than there would be room for. */
    record BelowMembers(int members) implements Outcome {}

    /** A meeting is still to come. */
    record StillMeets() implements Outcome {}

    /** It has ended. */
    record NotNow() implements Outcome {}
  }
}
