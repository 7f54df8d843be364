package nl.schakel.learning.query;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.SubmissionId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** One's own enrolments. */
public interface MyEnrolments {

  /** What is to come first, then what is over, latest first. */
  Page<MyEnrolment> of(PersonId person, PageRequest page);

  /** Those of one form, in the order in which the editions begin. */
  List<MyEnrolment> of(SubmissionId submission);

  Optional<MyEnrolment> find(EnrolmentId enrolment);

  /** Where to go for a session: only for who is admitted, and empty until it is released. */
  Optional<Door> door(PersonId person, SessionId session);

  /**
   * One enrolment as its owner sees it.
   *
   * @param position in the waiting list, from 1
   * @param confirmBy until when the address must be confirmed
   * @param offerUntil until when the offered place is kept
   * @param place empty when online
   * @param reasons of a review that ended
   */
  record MyEnrolment(
      EnrolmentId id,
      PersonId person,
      EditionId edition,
      Slug programme,
      LocalizedText title,
      Standing standing,
      Cause cause,
      Instant since,
      Optional<Integer> position,
      Optional<Instant> confirmBy,
      Optional<Instant> offerUntil,
      Optional<String> place,
      ZoneId zone,
      List<Sitting> sessions,
      List<String> reasons,
      long version) {

    public MyEnrolment {
      sessions = List.copyOf(sessions);
      reasons = List.copyOf(reasons);
    }

    public boolean isActive() {
      return switch (standing) {
        case ADMITTED, WAITLISTED, OFFERED, UNDER_REVIEW -> true;
        case REFUSED, EXPIRED, CANCELLED -> false;
      };
    }

    /** Whether there is still something to withdraw from. */
    public boolean isCancellable(Instant now) {
      return isActive()
          && sessions.stream().map(Sitting::start).findFirst().filter(now::isAfter).isEmpty();
    }
  }

  /** One session of it; whether the door is open, never where it is. */
  record Sitting(
      SessionId id,
      Instant start,
      Instant end,
      ZoneId zone,
      boolean online,
      boolean linkReleased) {}

  /**
   * The way into an online session.
   *
   * @param from when the link may be used
   */
  record Door(Optional<URI> link, Instant from, Instant end, ZoneId zone) {

    /** The address itself, when it may be used now. */
    public Optional<URI> open(Instant now) {
      return link.filter(_ -> !now.isBefore(from) && now.isBefore(end));
    }
  }
}
