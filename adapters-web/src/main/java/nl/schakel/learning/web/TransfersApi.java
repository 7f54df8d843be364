package nl.schakel.learning.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.query.MyEnrolments;
import nl.schakel.learning.usecase.CancelEnrolment.By;
import nl.schakel.learning.usecase.TransferEnrolment;
import nl.schakel.learning.usecase.TransferEnrolment.Command;
import nl.schakel.learning.usecase.TransferEnrolment.Outcome;
import nl.schakel.learning.usecase.TransferEnrolment.WithoutSeat;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves an enrolment to another edition of its programme, for programs. */
@RestController
@RequestMapping("/api/v1/enrolments/{id}/transfers")
@Requires(Permission.SIGNED_IN)
class TransfersApi {

  private final TransferEnrolment transfers;
  private final MyEnrolments enrolments;

  TransfersApi(TransferEnrolment transfers, MyEnrolments enrolments) {
    this.transfers = transfers;
    this.enrolments = enrolments;
  }

  /**
   * Where to.
   *
   * @param waitingList whether a coordinator puts the person in line when no seat is free
   */
  record TransferRequestShape(UUID editionId, boolean waitingList) {}

  /** The enrolment that goes on, and how it stands; once more changes nothing. */
  record TransferShape(UUID enrolmentId, UUID editionId, Standing standing) {}

  @PostMapping
  TransferShape transfer(
      @PathVariable UUID id, @Accepts(TransferRequestShape.class) Input input, Actor actor) {
    var edition = input.required("editionId", As.id(EditionId::new));
    var waits = input.flag("waitingList");
    Command command =
        input.orReject(
            () ->
                new Command(
                    new EnrolmentId(id),
                    edition.get(),
                    by(actor, id),
                    waits.get() ? WithoutSeat.WAIT_IN_LINE : WithoutSeat.STAY));
    return switch (transfers.transfer(command)) {
      case Outcome.Transferred(var next, var standing) -> shape(next, command, standing);
      case Outcome.Already(var next, var standing) -> shape(next, command, standing);
      case Outcome.Over _ -> throw new Refused("ENROLMENT_OVER");
      case Outcome.AlreadyEnrolled _ -> throw new Refused("ALREADY_ENROLLED");
      case Outcome.TooLate _ -> throw new Refused("TRANSFER_TOO_LATE");
      case Outcome.Full _ -> throw new Refused("EDITION_FULL");
      case Outcome.Refused _ -> throw new Refused("EDITION_NOT_OPEN");
    };
  }

  private static TransferShape shape(EnrolmentId next, Command command, Standing standing) {
    return new TransferShape(next.value(), command.to().value(), standing);
  }

  /**
   * Somebody else's is moved by who coordinates the edition; the use case looks whether one does.
   */
  private By by(Actor actor, UUID id) {
    return enrolments
        .find(new EnrolmentId(id))
        .filter(enrolment -> enrolment.person().equals(actor.person()))
        .<By>map(own -> new By.Participant(own.person(), Optional.of(actor)))
        .orElseGet(() -> new By.Coordinator(actor));
  }
}
