package nl.schakel.learning.usecase;

import java.util.List;
import java.util.Map;
import nl.schakel.access.Actor;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.TailorMade.Colleague;
import nl.schakel.learning.usecase.CancelEnrolment.By;
import nl.schakel.learning.usecase.EnrolInEditions.Who.Newcomer;

/** An organisation holds places, and says later who comes. */
public interface BookPlaces {

  /**
   * Books, once for each contact until all have a name.
   *
   * @throws nl.schakel.shared.NotFoundException when there is no such edition, or not for this one
   */
  Outcome book(Command command);

  /**
   * Who is named already stays named.
   *
   * @throws nl.schakel.shared.NotFoundException for a booking of somebody else
   */
  Naming name(By by, BookingId booking, List<Colleague> colleagues);

  /**
   * Gives back the places that have no name; harmless when done twice.
   *
   * @throws nl.schakel.shared.NotFoundException for a booking of somebody else
   */
  Withdrawal withdraw(By by, BookingId booking);

  /** How many places, where, for whom. */
  record Command(EditionId edition, Booker booker, String organisation, int places) {}

  /** Who books. Without an account nobody does alone: places are worth something. */
  sealed interface Booker {

    record Contact(Actor actor) implements Booker {}

    /** A coordinator books for somebody who phoned, and who gets a personal link. */
    record OnBehalf(Actor coordinator, Newcomer contact) implements Booker {}
  }

  /** How booking went. */
  sealed interface Outcome {

    record Done(BookingId booking) implements Outcome {}

    /** This contact has a booking there to which names can be given. */
    record Already(BookingId booking) implements Outcome {}

    record NotEnough(int free) implements Outcome {}

    record Refused(RefusalReason reason) implements Outcome {}
  }

  /** How naming went. */
  sealed interface Naming {

    /** So many places are left without a name. */
    record Done(int left) implements Naming {}

    /** Nobody was named. */
    record TooMany(int left) implements Naming {}

    /** These, by their place in the list, have no place by this; the others have. */
    record Partly(Map<Integer, WhyNot> reasons) implements Naming {
      public Partly {
        reasons = Map.copyOf(reasons);
      }
    }

    /** The time for names is over. */
    record NotNow() implements Naming {}
  }

  /** Why somebody got no place by a booking. */
  enum WhyNot {
    ALREADY_ENROLLED,
    NOT_ELIGIBLE,
    CLOSED
  }

  /** How giving back went. */
  sealed interface Withdrawal {

    record Done(int givenBack) implements Withdrawal {}

    record NothingHeld() implements Withdrawal {}
  }
}
