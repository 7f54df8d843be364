package nl.schakel.communities.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.query.CommunityDoor;
import nl.schakel.communities.usecase.KeepMembers;
import nl.schakel.communities.usecase.KeepMembers.Outcome;
import nl.schakel.communities.web.CommunityShapes.RemovalShape;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who goes and who may come back, for programs of who looks after a community. */
@RestController
@RequestMapping("/api/v1/communities/{slug}")
@Requires(Permission.SIGNED_IN)
class MemberKeepingApi {

  private final CommunityFinding finding;
  private final CommunityDoor door;
  private final KeepMembers keeping;

  MemberKeepingApi(CommunityFinding finding, CommunityDoor door, KeepMembers keeping) {
    this.finding = finding;
    this.door = door;
    this.keeping = keeping;
  }

  @DeleteMapping("/memberships/{personId}")
  ResponseEntity<Void> remove(@PathVariable Slug slug, @PathVariable UUID personId, Actor actor) {
    Sheet community = finding.kept(actor, slug);
    return done(keeping.remove(actor, community.id(), new PersonId(personId)));
  }

  /** Who was taken out and not let in again, the latest first. */
  @GetMapping("/removals")
  Listing<RemovalShape> removals(@PathVariable Slug slug, PageRequest page, Actor actor) {
    List<CommunityDoor.Removed> removed = door.removed(finding.kept(actor, slug).id());
    return Listing.of(page.of(removed.stream().map(RemovalShape::of).toList()));
  }

  /** They may come in again as anybody may. */
  @DeleteMapping("/removals/{personId}")
  ResponseEntity<Void> readmit(@PathVariable Slug slug, @PathVariable UUID personId, Actor actor) {
    Sheet community = finding.kept(actor, slug);
    return done(keeping.readmit(actor, community.id(), new PersonId(personId)));
  }

  static ResponseEntity<Void> done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done _ -> ResponseEntity.noContent().build();
      case Outcome.LastLead _ -> throw new Refused("COMMUNITY_LAST_LEAD");
    };
  }
}
