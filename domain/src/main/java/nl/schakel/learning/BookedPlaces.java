package nl.schakel.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Audited;
import org.jmolecules.ddd.types.ValueObject;

/** Places for which an organisation says later who comes: what mails need to know of them. */
public interface BookedPlaces {

  /** Empty once it is forgotten. */
  Optional<Card> card(BookingId booking);

  /**
   * A booking.
   *
   * @param byAccount whether the contact booked with an account, and finds it there
   * @param open how many places have no name yet
   */
  record Card(
      BookingId id,
      PersonId contact,
      boolean byAccount,
      int places,
      int open,
      Instant namesBy,
      EditionCard edition) {}

  /** How a booking changed. */
  enum Change {
    BOOKED,
    NAMES_GIVEN,
    NAMES_ASKED,
    GIVEN_BACK,
    WITHDRAWN,
    EDITION_CANCELLED
  }

  /** A booking is not what it was. */
  record BookingChanged(
      BookingId booking,
      EditionId edition,
      PersonId contact,
      Change change,
      Optional<UUID> by,
      Instant at)
      implements Audited {

    @Override
    public String action() {
      return "BOOKING_" + change;
    }

    @Override
    public UUID subject() {
      return booking.value();
    }
  }

  /** Coordinators set until when names are given in an edition, or went back to what is usual. */
  record NamesDeadlineChanged(EditionId edition, Optional<UUID> by, Instant at) implements Audited {

    @Override
    public String action() {
      return "EDITION_NAMES_DEADLINE_CHANGED";
    }

    @Override
    public UUID subject() {
      return edition.value();
    }
  }

  /** How far the waiting for names has been noticed. */
  enum Notice {
    NONE,
    REMINDED,
    OVERDUE
  }

  /**
   * Until when names are asked, and how far it has been noticed that some are missing.
   *
   * @param by exclusive
   */
  record NamesDue(Instant by, Notice notice) implements ValueObject {

    /** Long enough before to ask around in a team once more. */
    private static final Duration REMINDER = Duration.ofDays(5);

    public static NamesDue at(Instant by) {
      return new NamesDue(by, Notice.NONE);
    }

    public boolean isOpen(Instant now) {
      return now.isBefore(by);
    }

    public Notice noticeAt(Instant now) {
      if (!isOpen(now)) {
        return Notice.OVERDUE;
      }
      return now.isBefore(by.minus(REMINDER)) ? Notice.NONE : Notice.REMINDED;
    }

    /** When there is something to notice after this. */
    public Optional<Instant> lookAt() {
      return switch (notice) {
        case NONE -> Optional.of(by.minus(REMINDER));
        case REMINDED -> Optional.of(by);
        case OVERDUE -> Optional.empty();
      };
    }

    /** Another moment; a reminder that would come anyway by now is not sent twice. */
    public NamesDue moved(Instant other, Instant now) {
      Notice there = at(other).noticeAt(now);
      return new NamesDue(other, there.compareTo(notice) < 0 ? there : notice);
    }

    public NamesDue noticed(Notice reached) {
      return new NamesDue(by, reached);
    }
  }
}
