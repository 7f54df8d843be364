package nl.schakel.requests;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;

/** What mails need of requests: who is concerned, and how it stands. Never what was asked. */
public interface RequestCards {

  /** Empty once it is forgotten. */
  Optional<Card> card(RequestId request);

  /** Where a request stands. */
  enum Standing {
    DRAFT,
    SUBMITTED,
    FREE_PLACE,
    WAITING_FOR_QUOTA,
    PAID_OFFER,
    IN_CONSULTATION,
    SCHEDULED,
    DELIVERED,
    WITHDRAWN,
    DECLINED;

    public boolean isOver() {
      return compareTo(DELIVERED) >= 0;
    }
  }

  /**
   * A request without its words.
   *
   * @param organiser whose coordinators look after it
   * @param complete whether coordinators know of it
   * @param confirmBy until when the address must be confirmed, if it must
   * @param position in the queue, from 1
   * @param proposal what a coordinator proposed, as it was written
   * @param namesBy until when the organisation says who comes
   * @param reason why it was declined
   */
  record Card(
      RequestId id,
      PersonId contact,
      boolean byAccount,
      OrganisationId organiser,
      Standing standing,
      boolean complete,
      Optional<Instant> confirmBy,
      Optional<Integer> position,
      Optional<String> proposal,
      Optional<Instant> namesBy,
      Optional<String> reason) {

    @Override
    public String toString() {
      return "Card[" + id.value() + "]";
    }
  }
}
