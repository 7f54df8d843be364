package nl.schakel.chains.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.query.ChainSheet;
import nl.schakel.chains.query.VersionSheet;
import nl.schakel.chains.usecase.CheckChains;
import nl.schakel.chains.usecase.PublishChain;
import nl.schakel.chains.usecase.PublishChain.Command;
import nl.schakel.chains.usecase.PublishChain.Outcome;
import nl.schakel.chains.web.GapShapes.FindingShape;
import nl.schakel.chains.web.GapShapes.HealthShape;
import nl.schakel.chains.web.GapShapes.VersionHealthShape;
import nl.schakel.chains.web.VersionShapes.PublicationShape;
import nl.schakel.chains.web.VersionShapes.VersionState;
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

/** Checks, publishes and ends chains, for programs. */
@RestController
@RequestMapping("/api/v1/referral-chains/{id}")
@Requires(Permission.KEEP_CHAINS)
class ChainPublicationApi {

  private final ProgramDesk desk;
  private final CheckChains checking;
  private final PublishChain publishing;

  ChainPublicationApi(ProgramDesk desk, CheckChains checking, PublishChain publishing) {
    this.desk = desk;
    this.checking = checking;
    this.publishing = publishing;
  }

  /** Of what holds, and of the draft; without either, of what held last. */
  @GetMapping("/health")
  HealthShape health(@PathVariable UUID id, Actor actor) {
    ChainSheet chain = desk.kept(id, actor);
    return new HealthShape(
        VersionSheet.alive(desk.versions(id, actor)).stream()
            .map(version -> health(chain, version))
            .toList());
  }

  private VersionHealthShape health(ChainSheet chain, VersionSheet version) {
    return new VersionHealthShape(
        version.id().number(),
        VersionState.of(version),
        checking.findings(chain, version.links()).stream().map(FindingShape::of).toList());
  }

  @PostMapping("/publication")
  ResponseEntity<Void> publish(
      @PathVariable UUID id, @Accepts(PublicationShape.class) Input input, Actor actor) {
    desk.kept(id, actor);
    var seen = DraftSeen.read(input);
    var on = input.required("on", As.date());
    Command command =
        input.orReject(
            () ->
                new Command(
                    actor, new ChainId(id), Optional.of(seen.get()), on.get(), Optional.empty()));
    Outcome outcome = publishing.publish(command);
    if (outcome instanceof Outcome.InTheFuture) {
      input.refuse("on", "IN_THE_FUTURE");
      input.orReject(() -> outcome);
    }
    return done(outcome);
  }

  /** Nobody is led over it any more. */
  @PostMapping("/termination")
  ResponseEntity<Void> retire(@PathVariable UUID id, Actor actor) {
    return switch (publishing.retire(actor, new ChainId(id))) {
      case Outcome.NothingToDo _ -> throw new Refused("NOTHING_AGREED");
      case Outcome other -> done(other);
    };
  }

  private static ResponseEntity<Void> done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Published _, Outcome.Retired _ -> ResponseEntity.noContent().build();
      case Outcome.Unwell _ -> throw new Refused("CHAIN_UNWELL");
      case Outcome.NotAccepted _ -> throw new Refused("PLACES_NOT_ACCEPTED");
      case Outcome.NothingToDo _, Outcome.InTheFuture _ -> throw new Refused("NO_DRAFT");
    };
  }
}
