package nl.schakel.learning.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.usecase.CancelEnrolment.By;

/** Who may do something with an enrolment, and under whose name it is written down. */
final class Acting {

  private Acting() {}

  static boolean isFor(By by, Enrolment enrolment, Edition edition) {
    return switch (by) {
      case By.Participant(var person, var _) -> enrolment.person().equals(person);
      case By.Coordinator(var actor) ->
          actor.mayFor(Permission.MANAGE_ENROLMENTS, edition.plan().terms().organiser());
      case By.Organisation(var own, var _) -> edition.getId().equals(own);
      case By.Circle(var own, var _) -> edition.getId().equals(own);
    };
  }

  static Reason reason(By by, Cause cause, Instant now) {
    return switch (by) {
      case By.Participant(var _, var actor) -> new Reason(cause, account(actor), now);
      case By.Organisation(var _, var actor) -> new Reason(cause, account(actor), now);
      case By.Circle(var _, var actor) -> new Reason(cause, account(actor), now);
      case By.Coordinator(var actor) -> Reason.by(actor, cause, now);
    };
  }

  private static Optional<UUID> account(Optional<Actor> actor) {
    return actor.map(somebody -> somebody.account().value());
  }
}
