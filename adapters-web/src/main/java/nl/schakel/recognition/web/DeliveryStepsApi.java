package nl.schakel.recognition.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.query.DeliveryDesk;
import nl.schakel.recognition.query.DeliveryDesk.Handed;
import nl.schakel.recognition.usecase.DeliverPoints;
import nl.schakel.recognition.usecase.DeliverPoints.Outcome;
import nl.schakel.recognition.usecase.SendPoints;
import nl.schakel.recognition.web.DeliveryShapes.HandedDeliveryShape;
import nl.schakel.recognition.web.DeliveryShapes.RejectionShape;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a list that a register was given, for programs of who organised. */
@RestController
@RequestMapping("/api/v1/register-deliveries/{id}")
@Requires(Permission.DELIVER_POINTS)
class DeliveryStepsApi {

  private static final int LONGEST_REASON = 200;

  private final DeliveryDesk desk;
  private final DeliverPoints delivering;
  private final SendPoints sending;

  DeliveryStepsApi(DeliveryDesk desk, DeliverPoints delivering, SendPoints sending) {
    this.desk = desk;
    this.delivering = delivering;
    this.sending = sending;
  }

  private record Refusal(AwardId points, String reason) {}

  /** The register did not take one line. */
  @PostMapping("/rejections")
  HandedDeliveryShape rejectPoints(
      @PathVariable UUID id, @Accepts(RejectionShape.class) Input input, Actor actor) {
    Handed handed = RegisterDeliveriesApi.find(desk, new DeliveryId(id), actor);
    var points = input.id("pointsId", AwardId::new);
    var reason = input.required("reason", typed -> PlainText.line(typed, LONGEST_REASON));
    Refusal refusal = input.orReject(() -> new Refusal(points.get(), reason.get()));
    if (handed.lines().stream().noneMatch(line -> line.id().equals(refusal.points()))
        || !(delivering.reject(actor, refusal.points(), refusal.reason())
            instanceof Outcome.Rejected)) {
      throw new Refused("NOT_DELIVERED");
    }
    return again(id, actor);
  }

  /** Tells its web service now what waits, or what was given up. */
  @PostMapping("/reactivation")
  HandedDeliveryShape retryTransmission(@PathVariable UUID id, Actor actor) {
    return switch (sending.retry(actor, new DeliveryId(id))) {
      case SendPoints.Outcome.NothingToDo _ -> throw new Refused("NOTHING_TO_DELIVER");
      case SendPoints.Outcome _ -> again(id, actor);
    };
  }

  /** What has no answer yet is to be delivered otherwise. */
  @PostMapping("/cancellation")
  HandedDeliveryShape callBack(@PathVariable UUID id, Actor actor) {
    return switch (sending.callBack(actor, new DeliveryId(id))) {
      case SendPoints.Outcome.NothingToDo _ -> throw new Refused("NOTHING_TO_DELIVER");
      case SendPoints.Outcome _ -> again(id, actor);
    };
  }

  private HandedDeliveryShape again(UUID id, Actor actor) {
    return RegisterDeliveriesApi.shape(RegisterDeliveriesApi.find(desk, new DeliveryId(id), actor));
  }
}
