package nl.schakel.supervision.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.people.PersonId;
import nl.schakel.supervision.CircleId;

/** Some meetings in a row for those who are in the circle, as one closed edition. */
public interface PlanRound {

  /**
   * Plans it and enrols every member; with the same days again, it enrols whoever is missing.
   *
   * @param days on which the circle meets, by its own clock
   * @throws nl.schakel.shared.NotFoundException when there is no such circle of this coordinator
   */
  Outcome plan(Actor actor, CircleId circle, Set<LocalDate> days);

  /** How it went. */
  sealed interface Outcome {

    /** Planned; those who may not take part in the programme are not in it. */
    record Planned(EditionId edition, Map<PersonId, RefusalReason> refused) implements Outcome {}

    /** Too few are in it to work together. */
    record TooFew(int smallest) implements Outcome {}

    /** The round before goes on until then. */
    record Overlaps(Instant until) implements Outcome {}

    /** A round that begins then is planned already, on other days. */
    record OtherDays(EditionId round) implements Outcome {}

    record InThePast() implements Outcome {}

    /** The programme is not in the catalogue. */
    record NotOffered() implements Outcome {}

    /** The circle has ended. */
    record NotNow() implements Outcome {}
  }
}
