package nl.schakel.requests.usecase;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.Place;
import nl.schakel.learning.TailorMade.Part;
import nl.schakel.requests.RequestId;
import nl.schakel.shared.Language;

/**
 * What coordinators do with the requests to their organisation. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for one that is not theirs.
 */
public interface HandleRequest {

  /** Begins to talk with the organisation. */
  Outcome takeUp(Actor actor, RequestId request);

  /** Writes something down for colleagues; the organisation never sees it. */
  Outcome note(Actor actor, RequestId request, String text);

  /** Tells the organisation what it could be; an earlier proposal is replaced. */
  Outcome propose(Actor actor, RequestId request, Offer offer);

  /** Plans a closed edition, and asks the organisation who comes. */
  Outcome schedule(Actor actor, RequestId request, Schedule schedule);

  /** The training was given, or the advice. */
  Outcome deliver(Actor actor, RequestId request);

  /**
   * Says no; a free training goes to the next in the queue, and what was planned does not take
   * place.
   *
   * @param reason in words that the organisation reads
   */
  Outcome decline(Actor actor, RequestId request, String reason);

  /**
   * What is proposed.
   *
   * @param when days and times, in words
   */
  record Offer(String text, String when, String trainer) {}

  /**
   * When, where and for how many.
   *
   * @param place empty when online
   * @param namesBy until when the organisation says who comes
   */
  record Schedule(
      Language language,
      Optional<Place> place,
      int places,
      List<Part> parts,
      ZoneId zone,
      Optional<URI> joiningLink,
      Instant namesBy) {

    public Schedule {
      parts = List.copyOf(parts);
    }

    boolean isInThePast(Instant now) {
      return !now.isBefore(namesBy) || parts.stream().map(Part::start).anyMatch(now::isAfter);
    }

    boolean isNamedAfterBegin() {
      return parts.stream().map(Part::start).anyMatch(namesBy::isAfter);
    }
  }

  /** How it went. */
  sealed interface Outcome {

    record Done() implements Outcome {}

    record Planned(EditionId edition) implements Outcome {}

    record InThePast() implements Outcome {}

    /** Names are of no use once the training has begun. */
    record NamesAfterBegin() implements Outcome {}

    /** Its programme is no longer in the catalogue. */
    record NotOffered() implements Outcome {}

    /** Its first session is still to come. */
    record NotYet() implements Outcome {}

    /** Not from the state that it is in. */
    record NotNow() implements Outcome {}
  }
}
