package nl.schakel.communities.web;

import java.net.URI;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.AskToJoin;
import nl.schakel.communities.usecase.AskToJoin.Outcome;
import nl.schakel.communities.web.CommunityBodies.AskingBody;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import nl.schakel.shared.web.MarkedText;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asking to be let into a community, for programs of who asks and of who decides. */
@RestController
@RequestMapping(JoinRequestsApi.PATH)
@Requires(Permission.SIGNED_IN)
class JoinRequestsApi {

  static final String PATH = "/api/v1/communities/{slug}/join-requests";

  private final CommunityFinding finding;
  private final JoinRequestReading reading;
  private final AskToJoin asking;

  JoinRequestsApi(CommunityFinding finding, JoinRequestReading reading, AskToJoin asking) {
    this.finding = finding;
    this.reading = reading;
    this.asking = asking;
  }

  /** Those that wait, the oldest first, for who decides. */
  @GetMapping
  Listing<JoinRequestShape> waiting(@PathVariable Slug slug, PageRequest page, Actor actor) {
    return Listing.of(page.of(reading.waiting(finding.kept(actor, slug).id())));
  }

  /** One's own, and every one for who decides. */
  @GetMapping("/{id}")
  JoinRequestShape one(@PathVariable Slug slug, @PathVariable UUID id, Actor actor) {
    return reading.one(finding.at(slug), id, actor);
  }

  /** As long as nobody decided, asking again answers the request that stands. */
  @PostMapping
  ResponseEntity<JoinRequestShape> ask(
      @PathVariable Slug slug, @Accepts(AskingBody.class) Input input, Actor actor) {
    Sheet community = finding.at(slug);
    var asked = input.orReject(AskingReader.read(input));
    UUID id = id(asking.ask(actor, community.id(), asked.seat(), asked.words()), input).value();
    return ResponseEntity.created(
            URI.create(PATH.replace("{slug}", community.slug().value()) + "/" + id))
        .body(reading.one(community, id, actor));
  }

  private static JoinRequestId id(Outcome outcome, Input input) {
    return switch (outcome) {
      case Outcome.Asked(var id) -> id;
      case Outcome.TellsOfSomebody(var findings) -> {
        findings.forEach(each -> input.refuse("words", MarkedText.code(each.kind())));
        yield input.orReject(JoinRequestId::next);
      }
      case Outcome.UnknownTeam _ -> throw new Refused("COMMUNITY_UNKNOWN_TEAM");
      case Outcome.AlreadyMember _ -> throw new Refused("COMMUNITY_ALREADY_MEMBER");
      case Outcome.MayJoin _ -> throw new Refused("COMMUNITY_MAY_JOIN");
    };
  }

  /** One's own is not asked any more; done again, it changes nothing. */
  @DeleteMapping("/{id}")
  ResponseEntity<Void> withdraw(@PathVariable Slug slug, @PathVariable UUID id, Actor actor) {
    var own = reading.own(finding.at(slug).id(), id, actor);
    asking.withdraw(actor, own.asking().community());
    return ResponseEntity.noContent().build();
  }
}
