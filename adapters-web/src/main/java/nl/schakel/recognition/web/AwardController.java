package nl.schakel.recognition.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.usecase.DeliverPoints;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What becomes of single lines that a register was told, or was not. */
@Controller
@Requires(Permission.DELIVER_POINTS)
class AwardController {

  private static final String LINE = "/recognition/awards/{id}";
  private static final int LONGEST_REASON = 200;

  private final RegisterShowing showing;
  private final DeliverPoints delivering;

  AwardController(RegisterShowing showing, DeliverPoints delivering) {
    this.showing = showing;
    this.delivering = delivering;
  }

  @GetMapping(RegisterController.DELIVERIES + "/{id}")
  View given(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(
        showing.delivered(actor, new DeliveryId(id), FormView.empty(DeliveredPage.TEXTS), frame));
  }

  private record Refusal(AwardId award, String reason) {}

  @PostMapping(RegisterController.DELIVERIES + "/{id}/rejections")
  View reject(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    var award = input.required("award", As.id(AwardId::new));
    var reason = input.required("reason", typed -> PlainText.line(typed, LONGEST_REASON));
    return switch (input.outcome(() -> new Refusal(award.get(), reason.get()))) {
      case Rejected<Refusal>(var errors) ->
          frame.refuse(
              showing.delivered(
                  actor,
                  new DeliveryId(id),
                  new FormView(DeliveredPage.TEXTS, input.typed(), errors),
                  frame));
      case Accepted<Refusal>(var refusal) ->
          frame.seeOther(
              RegisterController.DELIVERIES + "/" + id,
              RegisterController.notice(
                  delivering.reject(actor, refusal.award(), refusal.reason())));
    };
  }

  @PostMapping(LINE + "/return")
  View bringBack(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.seeOther(
        RegisterController.PATH,
        RegisterController.notice(delivering.bringBack(actor, new AwardId(id))));
  }

  @PostMapping(LINE + "/settlement")
  View settle(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.seeOther(
        RegisterController.PATH,
        RegisterController.notice(delivering.settle(actor, new AwardId(id))));
  }

  @PostMapping(LINE + "/question")
  View ask(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.seeOther(
        RegisterController.PATH,
        RegisterController.notice(delivering.askNumber(actor, new AwardId(id))));
  }
}
