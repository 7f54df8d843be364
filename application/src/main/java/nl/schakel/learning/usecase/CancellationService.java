package nl.schakel.learning.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.schakel.learning.Continuations;
import nl.schakel.learning.Continuations.Continuation;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.Enrolment.Active;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class CancellationService implements CancelEnrolment {

  private final Editions editions;
  private final Enrolments enrolments;
  private final ReviewDesk reviews;
  private final Roster roster;
  private final Continuations continuations;
  private final Clock clock;

  CancellationService(
      Editions editions,
      Enrolments enrolments,
      ReviewDesk reviews,
      Roster roster,
      Continuations continuations,
      Clock clock) {
    this.editions = editions;
    this.enrolments = enrolments;
    this.reviews = reviews;
    this.roster = roster;
    this.continuations = continuations;
    this.clock = clock;
  }

  @Override
  public Outcome cancel(Command command) {
    boolean isThrough = isThrough(command);
    Edition edition =
        editions.lockOf(command.enrolment()).orElseThrow(CancellationService::unknown);
    Enrolment enrolment =
        enrolments
            .find(command.enrolment())
            .filter(found -> Acting.isFor(command.by(), found, edition))
            .orElseThrow(CancellationService::unknown);
    return switch (enrolment) {
      case Active _ when isThrough && edition.plan().sessions().isEmpty() -> new Outcome.TooLate();
      case Active active -> cancel(edition, active, reason(command.by()));
      case Enrolment over -> new Outcome.AlreadyOver(over.standing());
    };
  }

  /** Asked before anything is locked, since it asks another feature. */
  private boolean isThrough(Command command) {
    return command.by() instanceof By.Participant(var person, var _)
        && Optional.ofNullable(continuations.of(person).get(command.enrolment()))
            .filter(Continuation::through)
            .isPresent();
  }

  private Outcome cancel(Edition edition, Active enrolment, Reason why) {
    return edition
        .leave(enrolment, why.cause(), why.at())
        .map(cancelled -> cancel(edition, enrolment, cancelled, why))
        .orElseGet(Outcome.TooLate::new);
  }

  private Outcome cancel(Edition edition, Active before, Enrolment.Cancelled after, Reason why) {
    Edition freed = roster.move(edition, before, after, why);
    reviews.lapse(after);
    roster.fill(freed, why.at());
    return new Outcome.Cancelled();
  }

  private Reason reason(By by) {
    Cause cause =
        switch (by) {
          case By.Participant _ -> Cause.CANCELLED_BY_PARTICIPANT;
          case By.Coordinator _ -> Cause.CANCELLED_BY_COORDINATOR;
          case By.Organisation _ -> Cause.CANCELLED_BY_ORGANISATION;
          case By.Circle _ -> Cause.LEFT_CIRCLE;
        };
    return Acting.reason(by, cause, clock.instant());
  }

  private static NotFoundException unknown() {
    return new NotFoundException("enrolment");
  }
}
