package nl.schakel.recognition.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.query.DeliveryDesk;
import nl.schakel.recognition.usecase.DeliverPoints;
import nl.schakel.recognition.web.DeliveryShapes.LineState;
import nl.schakel.recognition.web.DeliveryShapes.RegisterPointsShape;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Points that wait for a register, for programs of who organised. */
@RestController
@RequestMapping("/api/v1/register-points")
@Requires(Permission.DELIVER_POINTS)
class RegisterPointsApi {

  private final DeliveryDesk desk;
  private final DeliverPoints delivering;

  RegisterPointsApi(DeliveryDesk desk, DeliverPoints delivering) {
    this.desk = desk;
    this.delivering = delivering;
  }

  /** Whose points are asked for. */
  record WaitingQuery(UUID registerId, UUID organiserId, int pageNumber, int pageSize) {}

  @GetMapping
  Listing<RegisterPointsShape> waiting(@Accepts(WaitingQuery.class) Input input, Actor actor) {
    var register = input.id("registerId", OrganisationId::new);
    var organiser = input.id("organiserId", OrganisationId::new);
    var page = input.page();
    return input.orReject(
        () -> Listing.of(page.get().of(waiting(register.get(), organiser.get(), actor))));
  }

  private List<RegisterPointsShape> waiting(
      OrganisationId register, OrganisationId organiser, Actor actor) {
    if (!actor.mayFor(Permission.DELIVER_POINTS, organiser)) {
      throw new NotFoundException("register");
    }
    return Stream.concat(
            desk.waiting(register, organiser).stream().map(RegisterPointsShape::of),
            desk.toTakeBack(register, organiser).stream()
                .map(line -> RegisterPointsShape.of(line, LineState.TO_TAKE_BACK)))
        .toList();
  }

  /** What the register did not take goes with the next list; harmless when it does already. */
  @PostMapping("/{id}/reactivation")
  ResponseEntity<Void> bringPointsBack(@PathVariable UUID id, Actor actor) {
    delivering.bringBack(actor, new AwardId(id));
    return ResponseEntity.noContent().build();
  }

  /** The register was told that points are not right any more; harmless when it was already. */
  @PostMapping("/{id}/finalisation")
  ResponseEntity<Void> settlePoints(@PathVariable UUID id, Actor actor) {
    delivering.settle(actor, new AwardId(id));
    return ResponseEntity.noContent().build();
  }
}
