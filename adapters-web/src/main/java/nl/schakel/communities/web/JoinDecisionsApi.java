package nl.schakel.communities.web;

import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.KeepMembers.Requests;
import nl.schakel.communities.usecase.KeepMembers.Requests.Decision;
import nl.schakel.communities.web.CommunityBodies.DecliningBody;
import nl.schakel.communities.web.CommunityBodies.SeatBody;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import nl.schakel.shared.web.MarkedText;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets in who asks, or not, for programs of who looks after a community. */
@RestController
@RequestMapping(JoinRequestsApi.PATH + "/{id}")
@Requires(Permission.SIGNED_IN)
class JoinDecisionsApi {

  private final CommunityFinding finding;
  private final JoinRequestReading reading;
  private final Requests deciding;

  JoinDecisionsApi(CommunityFinding finding, JoinRequestReading reading, Requests deciding) {
    this.finding = finding;
    this.reading = reading;
    this.deciding = deciding;
  }

  /** They come from where the body says, which need not be what they said themselves. */
  @PostMapping("/admitting")
  ResponseEntity<Void> admit(
      @PathVariable Slug slug,
      @PathVariable UUID id,
      @Accepts(SeatBody.class) Input input,
      Actor actor) {
    Sheet community = known(slug, id, actor);
    var seat = input.orReject(SeatReader.read(input));
    return done(deciding.admit(actor, community.id(), new JoinRequestId(id), seat), input);
  }

  /** Who asked reads the words. */
  @PostMapping("/declining")
  ResponseEntity<Void> decline(
      @PathVariable Slug slug,
      @PathVariable UUID id,
      @Accepts(DecliningBody.class) Input input,
      Actor actor) {
    Sheet community = known(slug, id, actor);
    var words = input.orReject(AskingReader.words(input));
    return done(deciding.decline(actor, community.id(), new JoinRequestId(id), words), input);
  }

  private Sheet known(Slug slug, UUID id, Actor actor) {
    Sheet community = finding.kept(actor, slug);
    reading.one(community, id, actor);
    return community;
  }

  private static ResponseEntity<Void> done(Decision decision, Input input) {
    return switch (decision) {
      case Decision.Taken _ -> ResponseEntity.noContent().build();
      case Decision.TakenBefore(var step) ->
          throw new Refused("COMMUNITY_REQUEST_SETTLED", Map.of("step", step.name()));
      case Decision.UnknownTeam _ -> throw new Refused("COMMUNITY_UNKNOWN_TEAM");
      case Decision.TellsOfSomebody(var findings) -> {
        findings.forEach(each -> input.refuse("words", MarkedText.code(each.kind())));
        yield input.orReject(() -> ResponseEntity.noContent().build());
      }
    };
  }
}
