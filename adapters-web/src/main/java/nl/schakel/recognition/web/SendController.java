package nl.schakel.recognition.web;

import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.usecase.DeliverPoints;
import nl.schakel.recognition.usecase.SendPoints;
import nl.schakel.recognition.usecase.SendPoints.Outcome;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where coordinators let the web service of a register be told. */
@Controller
@Requires(Permission.DELIVER_POINTS)
class SendController {

  private final SendPoints sending;

  SendController(SendPoints sending) {
    this.sending = sending;
  }

  @PostMapping(RegisterController.PATH + "/{register}/{organiser}/transmissions")
  View send(
      @PathVariable UUID register,
      @PathVariable UUID organiser,
      Input input,
      Actor actor,
      Frame frame) {
    OrganisationId to = new OrganisationId(register);
    OrganisationId of = new OrganisationId(organiser);
    var awards = input.list("award", 1, RegisterController.MOST, As.id(AwardId::new));
    Outcome outcome =
        sending.send(
            input.orReject(
                () ->
                    new DeliverPoints.Command(
                        actor, to, of, new HashSet<>(awards.get()), Optional.empty())));
    return frame.seeOther(RegisterShowing.address(to, of), notice(outcome));
  }

  @PostMapping(RegisterController.DELIVERIES + "/{id}/retry")
  View retry(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.seeOther(
        RegisterController.DELIVERIES + "/" + id, notice(sending.retry(actor, new DeliveryId(id))));
  }

  @PostMapping(RegisterController.DELIVERIES + "/{id}/recall")
  View callBack(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.seeOther(
        RegisterController.DELIVERIES + "/" + id,
        notice(sending.callBack(actor, new DeliveryId(id))));
  }

  private static String notice(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Queued _ -> "recognition.notice.queued";
      case Outcome.Retried _ -> "recognition.notice.retried";
      case Outcome.CalledBack _ -> "recognition.notice.calledBack";
      case Outcome.NothingToDo _ -> "recognition.notice.nothingToDo";
    };
  }
}
