package nl.schakel.learning.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.AccountId;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.Enrolment.Active;
import nl.schakel.learning.model.Enrolment.Admitted;
import nl.schakel.learning.model.Enrolment.Waitlisted;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.Repository;

/** Keeps enrolments. Every change is made while the edition is locked. */
public interface Enrolments extends Repository<Enrolment, EnrolmentId> {

  /** Adds it, unless this person already has one in this edition that is not over. */
  Addition add(Enrolment.Initial enrolment);

  /** The same for one that goes on in the place of another, of which that is remembered. */
  Addition addInstead(Enrolment.Initial enrolment, EnrolmentId before);

  /** The same for somebody who is named for a place of this booking. */
  Addition addNamed(Enrolment.Initial enrolment, BookingId booking);

  /** The enrolment that went on in the place of this one. */
  Optional<Enrolment> successorOf(EnrolmentId enrolment);

  /** Writes the state that the enrolment came to, and why. */
  void save(Enrolment enrolment, Cause cause);

  /** Writes that the address is confirmed, which changes neither state nor cause. */
  void markConfirmed(Active enrolment);

  /** Writes the sequence number that calendars go by, which changes neither state nor cause. */
  void saveCalendar(Admitted enrolment);

  /** Keeps why somebody was let in before others. */
  void noteOverride(EnrolmentId enrolment, String reason, AccountId by, Instant at);

  Optional<Enrolment> find(EnrolmentId id);

  /** The first in line, by arrival. */
  List<Waitlisted> nextInLine(EditionId edition, int atMost);

  List<Active> activeIn(EditionId edition);

  List<Admitted> admittedIn(EditionId edition);

  /** Those of a person whose address still has to be confirmed, by ascending edition id. */
  List<EnrolmentId> unconfirmedOf(PersonId person);

  /** Whether it was added. */
  sealed interface Addition {

    record Added() implements Addition {}

    record AlreadyActive(EnrolmentId existing) implements Addition {}
  }
}
