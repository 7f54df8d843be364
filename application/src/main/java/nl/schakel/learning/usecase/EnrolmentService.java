package nl.schakel.learning.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentEvent.EnrolmentsSubmitted;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.model.Applicant;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Edition.Answer.Declined;
import nl.schakel.learning.model.Edition.Answer.Welcome;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.learning.port.Enrolments.Addition.Added;
import nl.schakel.learning.port.Enrolments.Addition.AlreadyActive;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

/** Locks the editions, asks each, writes what came of it and tells. */
@ApplicationService
class EnrolmentService implements EnrolInEditions {

  private final Applicants applicants;
  private final Editions editions;
  private final Enrolments enrolments;
  private final ReviewDesk reviews;
  private final Roster roster;
  private final Events events;
  private final Clock clock;

  EnrolmentService(
      Applicants applicants,
      Editions editions,
      Enrolments enrolments,
      ReviewDesk reviews,
      Roster roster,
      Events events,
      Clock clock) {
    this.applicants = applicants;
    this.editions = editions;
    this.enrolments = enrolments;
    this.reviews = reviews;
    this.roster = roster;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Answered enrol(Command command) {
    Instant now = clock.instant();
    // The person comes before the locks: two forms of one person then wait here, not for each
    // other.
    Applicant applicant = applicants.applicant(command, now);
    LockedEditions locked = LockedEditions.of(command, editions);
    List<Answer> answers =
        command.editions().stream()
            .map(id -> new Answer(id, enrol(locked.get(id), applicant, reason(command, now))))
            .toList();
    events.publish(
        new EnrolmentsSubmitted(
            applicant.submission(), applicant.participant().person(), declined(answers), now));
    return new Answered(applicant.submission(), answers);
  }

  private Outcome enrol(Edition edition, Applicant applicant, Reason why) {
    return switch (edition.enrol(applicant, why.at())) {
      case Declined(var reason) -> new Outcome.Refused(reason);
      case Welcome(Edition after, Enrolment.Initial enrolment) ->
          switch (enrolments.add(enrolment)) {
            case AlreadyActive(var existing) -> new Outcome.AlreadyEnrolled(existing);
            case Added() -> begin(after, enrolment, why);
          };
    };
  }

  private Outcome begin(Edition edition, Enrolment.Initial enrolment, Reason why) {
    editions.saveSeats(edition);
    roster.announce(edition.plan(), enrolment, why);
    return switch (enrolment) {
      case Enrolment.Admitted admitted -> new Outcome.Admitted(admitted.getId());
      case Enrolment.Waitlisted waitlisted ->
          new Outcome.Waitlisted(waitlisted.getId(), edition.seats().waiting());
      case Enrolment.UnderReview review -> {
        reviews.open(edition.plan(), review, why.at());
        yield new Outcome.UnderReview(review.getId());
      }
    };
  }

  private static Reason reason(Command command, Instant now) {
    Optional<UUID> by =
        switch (command.who()) {
          case Who.Self self -> Optional.of(self.actor().account().value());
          case Who.OnBehalf behalf -> Optional.of(behalf.coordinator().account().value());
          case Who.Newcomer _, Who.Named _, Who.Member _ -> Optional.empty();
        };
    return new Reason(Cause.SUBMITTED, by, now);
  }

  private static Map<EditionId, RefusalReason> declined(List<Answer> answers) {
    Map<EditionId, RefusalReason> reasons = new HashMap<>();
    for (Answer answer : answers) {
      if (answer.outcome() instanceof Outcome.Refused(var reason)) {
        reasons.put(answer.edition(), reason);
      }
    }
    return reasons;
  }
}
