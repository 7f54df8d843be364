package nl.schakel.requests.usecase;

import java.util.List;
import java.util.Map;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.TailorMade.Colleague;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.usecase.RequestTraining.Contact;

/** The organisation says who comes to the training that was planned for it. */
public interface NameColleagues {

  /**
   * Who is named already stays named, and asks for no second place.
   *
   * @throws nl.schakel.shared.NotFoundException for a request of somebody else
   */
  Outcome name(Contact contact, RequestId request, List<Colleague> colleagues);

  /**
   * Somebody does not come after all, as long as names are asked; harmless when done twice.
   *
   * @throws nl.schakel.shared.NotFoundException also for who has no place of this request
   */
  Outcome takeBack(Contact contact, RequestId request, EnrolmentId place);

  /** How it went. */
  sealed interface Outcome {

    /** So many have a place now. */
    record Done(int named) implements Outcome {}

    /** There are only so many places left; nobody was named. */
    record TooMany(int left) implements Outcome {}

    /** These, by their place in the list, cannot come; the others are named. */
    record Refused(Map<Integer, RefusalReason> reasons) implements Outcome {
      public Refused {
        reasons = Map.copyOf(reasons);
      }
    }

    /** The day until which names were asked has passed, or nothing is planned. */
    record NotNow() implements Outcome {}
  }
}
