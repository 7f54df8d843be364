package nl.schakel.recognition.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.model.NumberScheme;
import nl.schakel.recognition.usecase.DeliverPoints;
import nl.schakel.recognition.usecase.DeliverPoints.Outcome;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where a coordinator keeps a number that somebody told by telephone. */
@Controller
@Requires(Permission.DELIVER_POINTS)
class CorrectionController {

  private final RegisterShowing showing;
  private final DeliverPoints delivering;

  CorrectionController(RegisterShowing showing, DeliverPoints delivering) {
    this.showing = showing;
    this.delivering = delivering;
  }

  private record Told(AwardId award, String number) {}

  @PostMapping(RegisterController.PATH + "/{register}/{organiser}/numbers")
  View correct(
      @PathVariable UUID register,
      @PathVariable UUID organiser,
      Input input,
      Actor actor,
      Frame frame) {
    OrganisationId to = new OrganisationId(register);
    OrganisationId of = new OrganisationId(organiser);
    var award = input.required("award", As.id(AwardId::new));
    var number = input.required("number", it -> PlainText.line(it, 2 * NumberScheme.LONGEST));
    return switch (input.outcome(() -> new Told(award.get(), number.get()))) {
      case Rejected<Told>(var errors) -> refuse(actor, to, of, input, errors, frame);
      case Accepted<Told>(var told) ->
          switch (delivering.correctNumber(actor, told.award(), told.number())) {
            case Outcome.NoSuchNumber(var code) ->
                refuse(actor, to, of, input, List.of(FieldError.of("/number", code)), frame);
            case Outcome outcome ->
                frame.seeOther(RegisterShowing.address(to, of), RegisterController.notice(outcome));
          };
    };
  }

  private View refuse(
      Actor actor,
      OrganisationId register,
      OrganisationId organiser,
      Input input,
      List<FieldError> errors,
      Frame frame) {
    return frame.refuse(
        showing.page(
            actor,
            register,
            organiser,
            FormView.empty(RegisterPage.TEXTS),
            new FormView(RegisterPage.CORRECTION, input.typed(), errors),
            frame));
  }
}
