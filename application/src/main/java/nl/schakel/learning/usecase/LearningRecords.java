package nl.schakel.learning.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Enrolment.Active;
import nl.schakel.learning.port.Bookings;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.EnrolmentArchive;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.learning.usecase.CancelEnrolment.By;
import nl.schakel.people.PersonId;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

/** What learning keeps about a person. Who is erased gives their places to who waits. */
@ApplicationService
class LearningRecords implements PersonalRecords {

  private final EnrolmentArchive archive;
  private final Editions editions;
  private final Enrolments enrolments;
  private final ReviewDesk reviews;
  private final Roster roster;
  private final Bookings bookings;
  private final BookPlaces booked;
  private final Clock clock;

  LearningRecords(
      EnrolmentArchive archive,
      Editions editions,
      Enrolments enrolments,
      ReviewDesk reviews,
      Roster roster,
      Bookings bookings,
      BookPlaces booked,
      Clock clock) {
    this.archive = archive;
    this.editions = editions;
    this.enrolments = enrolments;
    this.reviews = reviews;
    this.roster = roster;
    this.bookings = bookings;
    this.booked = booked;
    this.clock = clock;
  }

  @Override
  public String feature() {
    return "learning";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    PersonId id = new PersonId(person);
    return Map.of("enrolments", archive.recordsOf(id), "bookings", archive.bookingsOf(id));
  }

  @Override
  public void erase(UUID person) {
    PersonId id = new PersonId(person);
    archive.activeOf(id).forEach(this::withdraw);
    By own = new By.Participant(id, Optional.empty());
    bookings.openOf(id).forEach(booking -> booked.withdraw(own, booking));
    archive.forget(id);
  }

  /** What has begun is left as it was: whoever took part is counted. */
  private void withdraw(EnrolmentId id) {
    Instant now = clock.instant();
    Cause cause = Cause.CANCELLED_BY_PARTICIPANT;
    Edition edition = editions.lockOf(id).orElseThrow();
    if (enrolments.find(id).orElseThrow() instanceof Active active) {
      edition
          .leave(active, cause, now)
          .ifPresent(
              left -> {
                Edition freed = roster.move(edition, active, left, Reason.bySystem(cause, now));
                reviews.lapse(left);
                roster.fill(freed, now);
              });
    }
  }
}
