package nl.schakel.recognition.web;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.model.Delivery;
import nl.schakel.recognition.query.DeliveryDesk;
import nl.schakel.recognition.query.DeliveryDesk.Handed;
import nl.schakel.recognition.query.DeliveryDesk.Line;
import nl.schakel.recognition.usecase.DeliverPoints;
import nl.schakel.recognition.usecase.DeliverPoints.Command;
import nl.schakel.recognition.usecase.DeliverPoints.Outcome;
import nl.schakel.recognition.usecase.SendPoints;
import nl.schakel.recognition.web.DeliveryShapes.DeliverShape;
import nl.schakel.recognition.web.DeliveryShapes.HandedDeliveryShape;
import nl.schakel.recognition.web.DeliveryShapes.RegisterDeliveryShape;
import nl.schakel.recognition.web.DeliveryShapes.RegisterPointsShape;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists that registers were given, for programs of who organised. */
@RestController
@RequestMapping("/api/v1/register-deliveries")
@Requires(Permission.DELIVER_POINTS)
class RegisterDeliveriesApi {

  private final DeliveryDesk desk;
  private final RegisterShowing showing;
  private final DeliverPoints delivering;
  private final SendPoints sending;

  RegisterDeliveriesApi(
      DeliveryDesk desk, RegisterShowing showing, DeliverPoints delivering, SendPoints sending) {
    this.desk = desk;
    this.showing = showing;
    this.delivering = delivering;
    this.sending = sending;
  }

  @GetMapping
  Listing<RegisterDeliveryShape> deliveries(PageRequest page, Actor actor) {
    return Listing.of(
        desk.given(actor.organisationsFor(Permission.DELIVER_POINTS), page)
            .map(RegisterDeliveryShape::of));
  }

  @GetMapping("/{id}")
  HandedDeliveryShape delivery(@PathVariable UUID id, Actor actor) {
    return shape(find(new DeliveryId(id), actor));
  }

  private Handed find(DeliveryId id, Actor actor) {
    return find(desk, id, actor);
  }

  static Handed find(DeliveryDesk desk, DeliveryId id, Actor actor) {
    return desk.handed(id, actor.organisationsFor(Permission.DELIVER_POINTS))
        .orElseThrow(() -> new NotFoundException("delivery"));
  }

  static HandedDeliveryShape shape(Handed handed) {
    return new HandedDeliveryShape(
        RegisterDeliveryShape.of(handed.given()),
        handed.lines().stream().map(RegisterPointsShape::of).toList());
  }

  @PostMapping
  ResponseEntity<HandedDeliveryShape> deliver(
      @Accepts(DeliverShape.class) Input input, Actor actor) {
    var register = input.id("registerId", OrganisationId::new);
    var organiser = input.id("organiserId", OrganisationId::new);
    var points = input.list("pointsIds", 0, RegisterController.MOST, As.id(AwardId::new));
    var service = input.flag("byService");
    var proof = input.optional("proof", typed -> PlainText.line(typed, Delivery.LONGEST_PROOF));
    Command command =
        input.orReject(
            () ->
                new Command(
                    actor,
                    register.get(),
                    organiser.get(),
                    chosen(points.get(), actor, register.get(), organiser.get()),
                    proof.get()));
    DeliveryId id = service.get() ? sent(command) : given(command);
    return ResponseEntity.created(URI.create("/api/v1/register-deliveries/" + id.value()))
        .body(shape(find(id, actor)));
  }

  private DeliveryId given(Command command) {
    if (delivering.deliver(command) instanceof Outcome.Delivered(var id, var _)) {
      return id;
    }
    throw new Refused("NOTHING_TO_DELIVER");
  }

  private DeliveryId sent(Command command) {
    if (sending.send(command) instanceof SendPoints.Outcome.Queued(var id, var _)) {
      return id;
    }
    throw new Refused("NOTHING_TO_DELIVER");
  }

  private Set<AwardId> chosen(
      List<AwardId> named, Actor actor, OrganisationId register, OrganisationId organiser) {
    return new HashSet<>(
        named.isEmpty()
            ? showing.ready(actor, register, organiser).stream().map(Line::id).toList()
            : named);
  }
}
