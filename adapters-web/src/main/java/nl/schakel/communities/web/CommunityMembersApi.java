package nl.schakel.communities.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityBook.Seated;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.JoinCommunity;
import nl.schakel.communities.web.CommunityBodies.SeatBody;
import nl.schakel.communities.web.CommunityShapes.MemberShape;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who belongs to a community, for programs of members; joining and leaving for the caller. */
@RestController
@RequestMapping("/api/v1/communities/{slug}")
@Requires(Permission.SIGNED_IN)
class CommunityMembersApi {

  private final CommunityFinding finding;
  private final CommunityBook book;
  private final People people;
  private final JoinCommunity joining;

  CommunityMembersApi(
      CommunityFinding finding, CommunityBook book, People people, JoinCommunity joining) {
    this.finding = finding;
    this.book = book;
    this.people = people;
    this.joining = joining;
  }

  @GetMapping("/memberships")
  Listing<MemberShape> list(@PathVariable Slug slug, PageRequest page, Actor actor) {
    List<Seated> seated = book.members(finding.inside(actor, slug).id());
    Map<PersonId, PersonCard> cards = people.cards(seated.stream().map(Seated::person).toList());
    return Listing.of(
        page.of(
            seated.stream()
                .filter(each -> cards.containsKey(each.person()))
                .map(each -> MemberShape.of(each, name(cards, each)))
                .toList()));
  }

  private static String name(Map<PersonId, PersonCard> cards, Seated seated) {
    return Optional.ofNullable(cards.get(seated.person())).orElseThrow().name().value();
  }

  /** The one who asks joins; who belongs to it already stays as they are. */
  @PostMapping("/memberships")
  ResponseEntity<Void> join(
      @PathVariable Slug slug, @Accepts(SeatBody.class) Input input, Actor actor) {
    Sheet community = finding.at(slug);
    var seat = input.orReject(SeatReader.read(input));
    return done(joining.join(actor, community.id(), seat));
  }

  /** The one who asks comes from elsewhere from now on. */
  @PostMapping("/seats")
  ResponseEntity<Void> sit(
      @PathVariable Slug slug, @Accepts(SeatBody.class) Input input, Actor actor) {
    Sheet community = finding.at(slug);
    finding.seat(community, actor);
    var seat = input.orReject(SeatReader.read(input));
    return done(joining.sit(actor, community.id(), seat));
  }

  /** The one who asks does not belong to it any more. */
  @PostMapping("/leaving")
  ResponseEntity<Void> leave(@PathVariable Slug slug, Actor actor) {
    return done(joining.leave(actor, finding.at(slug).id()));
  }

  private static ResponseEntity<Void> done(JoinCommunity.Outcome outcome) {
    return switch (outcome) {
      case JoinCommunity.Outcome.Done _, JoinCommunity.Outcome.Already _ ->
          ResponseEntity.noContent().build();
      case JoinCommunity.Outcome.OnInvitation _ -> throw new Refused("COMMUNITY_ON_INVITATION");
      case JoinCommunity.Outcome.AfterRemoval _ -> throw new Refused("COMMUNITY_AFTER_REMOVAL");
      case JoinCommunity.Outcome.UnknownTeam _ -> throw new Refused("COMMUNITY_UNKNOWN_TEAM");
      case JoinCommunity.Outcome.LastLead _ -> throw new Refused("COMMUNITY_LAST_LEAD");
    };
  }
}
