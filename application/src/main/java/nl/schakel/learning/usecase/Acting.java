package nl.schakel.learning.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
    };
  }

  static Reason reason(By by, Cause cause, Instant now) {
    return switch (by) {
      case By.Participant(var _, var actor) -> {
        Optional<UUID> account = actor.map(a -> a.account().value());
        yield new Reason(cause, account, now);
      }
      case By.Coordinator(var actor) -> Reason.by(actor, cause, now);
    };
  }
}
