package nl.schakel.learning.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.usecase.CancelEnrolment.By;
import nl.schakel.learning.usecase.TransferEnrolment;
import nl.schakel.learning.usecase.TransferEnrolment.Command;
import nl.schakel.learning.usecase.TransferEnrolment.Outcome;
import nl.schakel.learning.usecase.TransferEnrolment.WithoutSeat;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Sends the form on which a date is chosen, whoever filled it in. */
@Component
class Transferring {

  private final TransferEnrolment transfers;

  Transferring(TransferEnrolment transfers) {
    this.transfers = transfers;
  }

  View transfer(TransferPage page, EnrolmentId enrolment, By by, Input input, Frame frame) {
    var edition = input.required("edition", As.id(EditionId::new));
    var waits = input.flag("waitingList");
    FormView typed = new FormView(TransferPage.TEXTS, input.typed(), List.of());
    return switch (input.outcome(
        () ->
            new Command(
                enrolment,
                edition.get(),
                by,
                waits.get() ? WithoutSeat.WAIT_IN_LINE : WithoutSeat.STAY))) {
      case Rejected<Command>(var errors) -> frame.refuse(refused(page, typed, errors));
      case Accepted<Command>(Command command) ->
          wrong(transfers.transfer(command))
              .map(code -> List.of(FieldError.of("/edition", code)))
              .map(errors -> frame.refuse(refused(page, typed, errors)))
              .orElseGet(() -> frame.seeOther(page.back(), "enrolment.notice.transferred"));
    };
  }

  private static Optional<String> wrong(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Transferred _, Outcome.Already _ -> Optional.empty();
      case Outcome.Over _ -> Optional.of("OVER");
      case Outcome.AlreadyEnrolled _ -> Optional.of("ALREADY_ENROLLED");
      case Outcome.TooLate _ -> Optional.of("TOO_LATE");
      case Outcome.Full _ -> Optional.of("FULL");
      case Outcome.Refused _ -> Optional.of("CLOSED");
    };
  }

  private static TransferPage refused(TransferPage page, FormView typed, List<FieldError> errors) {
    return new TransferPage(
        typed.withErrors(errors),
        page.title(),
        page.who(),
        page.address(),
        page.back(),
        page.other(),
        page.dates());
  }
}
