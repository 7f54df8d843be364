package nl.schakel.communities.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.InviteMembers;
import nl.schakel.communities.usecase.KeepMembers;
import nl.schakel.communities.web.CommunityShapes.InvitationEndShape;
import nl.schakel.communities.web.CommunityShapes.InvitationShape;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Heads;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Invites to a community and says who leads it, for programs of who looks after it. */
@RestController
@RequestMapping("/api/v1/communities/{slug}")
@Requires(Permission.SIGNED_IN)
class CommunityInvitationsApi {

  private final CommunityFinding finding;
  private final InviteMembers inviting;
  private final KeepMembers keeping;
  private final LinkTokens.Ends links;
  private final Heads heads;

  CommunityInvitationsApi(
      CommunityFinding finding,
      InviteMembers inviting,
      KeepMembers keeping,
      LinkTokens.Ends links,
      Heads heads) {
    this.finding = finding;
    this.inviting = inviting;
    this.keeping = keeping;
    this.links = links;
    this.heads = heads;
  }

  /** When the links end that work now; never the links themselves. */
  @GetMapping("/invitations")
  Listing<InvitationEndShape> ends(@PathVariable Slug slug, PageRequest page, Actor actor) {
    UUID community = finding.kept(actor, slug).id().value();
    return Listing.of(
        page.of(
            links.ends(Purpose.COMMUNITY_INVITATION, community).stream()
                .map(InvitationEndShape::new)
                .toList()));
  }

  /** The address is told this once. */
  @PostMapping("/inviting")
  ResponseEntity<InvitationShape> invite(@PathVariable Slug slug, Actor actor) {
    Sheet community = finding.kept(actor, slug);
    InviteMembers.Invitation made = inviting.invite(actor, community.id());
    String address = heads.address(InvitationController.PATH.replace("{token}", made.token()));
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(new InvitationShape(address, made.until()));
  }

  /** No link that was made works any more. */
  @DeleteMapping("/invitations")
  ResponseEntity<Void> revoke(@PathVariable Slug slug, Actor actor) {
    inviting.revoke(actor, finding.kept(actor, slug).id());
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/leads/{personId}/appointment")
  ResponseEntity<Void> appoint(@PathVariable Slug slug, @PathVariable UUID personId, Actor actor) {
    Sheet community = finding.kept(actor, slug);
    return MemberKeepingApi.done(keeping.appoint(actor, community.id(), new PersonId(personId)));
  }

  @DeleteMapping("/leads/{personId}")
  ResponseEntity<Void> layDown(@PathVariable Slug slug, @PathVariable UUID personId, Actor actor) {
    Sheet community = finding.kept(actor, slug);
    return MemberKeepingApi.done(keeping.layDown(actor, community.id(), new PersonId(personId)));
  }
}
