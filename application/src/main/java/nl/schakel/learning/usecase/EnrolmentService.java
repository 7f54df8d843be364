package nl.schakel.learning.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.access.Permission;
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
import nl.schakel.learning.usecase.Roster.Reason;
import nl.schakel.shared.NotFoundException;
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
    Map<EditionId, Edition> locked = lock(command);
    List<Answer> answers =
        command.editions().stream()
            .map(id -> new Answer(id, enrol(find(locked, id), applicant, reason(command, now))))
            .toList();
    events.publish(
        new EnrolmentsSubmitted(
            applicant.submission(), applicant.participant().person(), declined(answers), now));
    return new Answered(applicant.submission(), answers);
  }

  private Map<EditionId, Edition> lock(Command command) {
    Map<EditionId, Edition> locked =
        editions.lockPublished(command.editions()).stream()
            .filter(edition -> isOpenTo(command.who(), edition))
            .collect(Collectors.toMap(Edition::getId, Function.identity()));
    Set<EditionId> missing = new HashSet<>(command.editions());
    missing.removeAll(locked.keySet());
    if (!missing.isEmpty()) {
      throw new UnknownEditions(missing);
    }
    return locked;
  }

  private static boolean isOpenTo(Who who, Edition edition) {
    return switch (who) {
      case Who.OnBehalf(var coordinator, var _) ->
          coordinator.mayFor(Permission.MANAGE_ENROLMENTS, edition.plan().terms().organiser());
      case Who.Self _, Who.Newcomer _ -> true;
    };
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

  private static Edition find(Map<EditionId, Edition> locked, EditionId id) {
    return Optional.ofNullable(locked.get(id)).orElseThrow(() -> new NotFoundException("edition"));
  }

  private static Reason reason(Command command, Instant now) {
    Optional<UUID> by =
        switch (command.who()) {
          case Who.Self self -> Optional.of(self.actor().account().value());
          case Who.OnBehalf behalf -> Optional.of(behalf.coordinator().account().value());
          case Who.Newcomer _ -> Optional.empty();
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
