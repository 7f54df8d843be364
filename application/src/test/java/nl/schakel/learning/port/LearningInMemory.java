package nl.schakel.learning.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.model.Booking;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.EligibilityReview;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.Programme;

/**
 * What the write side keeps, in memory. Passes the same contract tests as the tables, and is
 * stricter in one thing: who changes an enrolment or a count of places without having locked the
 * edition is told.
 */
public final class LearningInMemory {

  final Map<ProgrammeId, Programme> programmes = new LinkedHashMap<>();
  final Map<EditionId, Edition> editions = new LinkedHashMap<>();
  final Map<EnrolmentId, Enrolment> enrolments = new LinkedHashMap<>();
  final Map<EnrolmentId, Cause> causes = new LinkedHashMap<>();
  final Map<EnrolmentId, EnrolmentId> successors = new LinkedHashMap<>();
  final Map<EnrolmentId, String> overrides = new LinkedHashMap<>();
  final Map<ReviewId, EligibilityReview> reviews = new LinkedHashMap<>();
  final Map<BookingId, Booking> bookings = new LinkedHashMap<>();
  final Map<EditionId, Instant> deadlines = new LinkedHashMap<>();
  final List<EditionId> locks = new ArrayList<>();

  public Programmes programmes() {
    return new InMemoryProgrammes(this);
  }

  public Editions editions() {
    return new InMemoryEditions(this);
  }

  public Enrolments enrolments() {
    return new InMemoryEnrolments(this);
  }

  public Bookings bookings() {
    return new InMemoryBookings(this);
  }

  public Reviews reviews() {
    return new InMemoryReviews(this);
  }

  LearningPorts ports() {
    return new LearningPorts(
        programmes(), editions(), enrolments(), reviews(), bookings(), new InMemoryNotices());
  }

  /** Every lock that was taken, in order of time. */
  public List<EditionId> locks() {
    return List.copyOf(locks);
  }

  public List<Enrolment> allEnrolments() {
    return List.copyOf(enrolments.values());
  }

  public List<EligibilityReview> allReviews() {
    return List.copyOf(reviews.values());
  }

  /** Why each enrolment came to stand where it stands. */
  public Map<EnrolmentId, Cause> causes() {
    return Map.copyOf(causes);
  }

  /** The reasons for which people were let in before others. */
  public Map<EnrolmentId, String> overrides() {
    return Map.copyOf(overrides);
  }

  void demandLock(EditionId edition) {
    if (!locks.contains(edition)) {
      throw new IllegalStateException("the edition is not locked");
    }
  }
}
