package nl.schakel.learning.query;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Standing;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonName;

/**
 * Who is enrolled in an edition, for its coordinators. Lists go on from a key, never by counting.
 */
public interface EditionRoster {

  /** Of which edition a coordinator sees the list, and whose it is. */
  Optional<Heading> heading(EditionId edition);

  /** Goes on behind the enrolment that was shown last. */
  Slice list(EditionId edition, Filter filter, Optional<EnrolmentId> after, int size);

  /** Everybody that the filter lets through, for a file. */
  List<Line> all(EditionId edition, Filter filter);

  Map<Standing, Integer> counts(EditionId edition);

  Optional<Line> find(EnrolmentId enrolment);

  /** What the page says on top. */
  record Heading(
      EditionId edition,
      OrganisationId organiser,
      LocalizedText title,
      Optional<Instant> begins,
      ZoneId zone,
      int capacity,
      int taken,
      int waiting) {}

  /**
   * Which enrolments, in which order.
   *
   * @param text part of a name, an address or an organisation
   * @param standings none means all
   */
  record Filter(Optional<String> text, Set<Standing> standings, Sort sort) {

    public Filter {
      standings = Set.copyOf(standings);
    }
  }

  /** In which order. */
  enum Sort {
    ARRIVAL,
    NAME
  }

  /** A part of the list, and behind whom it goes on if it does. */
  record Slice(List<Line> items, Optional<EnrolmentId> next) {

    public Slice {
      items = List.copyOf(items);
    }
  }

  /**
   * One enrolment.
   *
   * @param position in the waiting list, from 1
   * @param unconfirmed the address has still to be confirmed
   */
  record Line(
      EnrolmentId id,
      EditionId edition,
      PersonId person,
      PersonName name,
      EmailAddress email,
      Optional<String> organisation,
      Optional<String> jobTitle,
      Standing standing,
      Cause cause,
      Instant since,
      Instant requestedAt,
      int arrival,
      Optional<Integer> position,
      boolean unconfirmed) {

    @Override
    public String toString() {
      return "Line[" + id.value() + "]";
    }
  }
}
