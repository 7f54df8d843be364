package nl.schakel.attendance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Caller;
import nl.schakel.attendance.usecase.CheckIn;
import nl.schakel.attendance.usecase.CheckIn.Command;
import nl.schakel.attendance.usecase.CheckIn.Outcome;
import nl.schakel.attendance.usecase.CheckIn.Reason;
import nl.schakel.learning.Runs;
import nl.schakel.people.PersonId;
import nl.schakel.shared.web.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Checks somebody in with the pass of their phone, however they showed who they are. */
@Component
class CheckingIn {

  private final CheckIn checkIn;
  private final Runs runs;

  CheckingIn(CheckIn checkIn, Runs runs) {
    this.checkIn = checkIn;
    this.runs = runs;
  }

  CheckInPage page(Caller caller, Optional<CheckInPass> pass) {
    return pass.flatMap(found -> runs.holding(found.session()))
        .map(run -> CheckInPage.of(run, caller.actor().isPresent()))
        .orElseGet(() -> CheckInPage.refused(Reason.TOO_OLD));
  }

  View checkIn(
      PersonId person,
      Optional<UUID> account,
      HttpServletRequest request,
      HttpServletResponse response,
      Frame frame) {
    Optional<CheckInPass> pass = CheckInPass.in(request);
    if (pass.isEmpty()) {
      return frame.show(CheckInPage.refused(Reason.TOO_OLD), HttpStatus.CONFLICT);
    }
    CheckInPass found = pass.get();
    return switch (checkIn.checkIn(new Command(person, account, found.session(), found.pass()))) {
      case Outcome.CheckedIn _ -> {
        CheckInPass.forget(request, response);
        yield frame.show(CheckInPage.done());
      }
      case Outcome.NotOnTheList _ -> frame.show(CheckInPage.stranger(), HttpStatus.CONFLICT);
      case Outcome.NotAccepted(Reason reason) ->
          frame.show(CheckInPage.refused(reason), HttpStatus.CONFLICT);
    };
  }
}
