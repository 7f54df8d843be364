package nl.schakel.learning.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;

/** Bookings, for who made them and for the coordinators of the edition. */
public interface BookingBook {

  /** At most so many, the newest first. */
  int MOST = 100;

  List<Sheet> of(PersonId contact);

  List<Sheet> in(EditionId edition);

  /** Until when coordinators ask names there; empty when as usual. */
  Optional<Instant> agreed(EditionId edition);

  Optional<Sheet> find(BookingId booking);

  /** Where a booking stands. */
  enum State {
    OPEN,
    FILLED,
    NAMES_DUE,
    WITHDRAWN,
    EDITION_CANCELLED
  }

  /**
   * A booking with what it is for.
   *
   * @param held how many places are kept for people without a name
   * @param namesBy until when names can be given
   * @param named who has a place by it, in the order in which they were named
   */
  record Sheet(
      BookingId id,
      PersonId contact,
      boolean byAccount,
      String organisation,
      State state,
      int places,
      int held,
      Instant namesBy,
      EditionCard edition,
      OrganisationId organiser,
      List<String> named) {

    public Sheet {
      named = List.copyOf(named);
    }

    /** Whether names can be given. */
    public boolean isOpen(Instant now) {
      return state == State.OPEN && now.isBefore(namesBy);
    }
  }
}
