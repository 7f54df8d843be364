package nl.schakel.communities.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.KeepMembers;
import nl.schakel.communities.usecase.KeepMembers.Outcome;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Who belongs to a community: members see each other's names, and nobody else does. */
@Controller
@Requires(Permission.SIGNED_IN)
class MembersController {

  static final String PATH = "/communities/{slug}/keeping/members";

  private final CommunityFinding finding;
  private final MembersShowing showing;
  private final KeepMembers members;

  MembersController(CommunityFinding finding, MembersShowing showing, KeepMembers members) {
    this.finding = finding;
    this.showing = showing;
    this.members = members;
  }

  @GetMapping(PATH)
  View list(@PathVariable Slug slug, Actor actor, Frame frame) {
    return frame.show(showing.page(finding.inside(actor, slug), actor, Optional.empty(), frame));
  }

  @PostMapping(PATH + "/{person}/removal")
  View remove(@PathVariable Slug slug, @PathVariable UUID person, Actor actor, Frame frame) {
    return decide(new About(slug, person, actor), members::remove, "removed", frame);
  }

  @PostMapping(PATH + "/{person}/readmission")
  View readmit(@PathVariable Slug slug, @PathVariable UUID person, Actor actor, Frame frame) {
    return decide(new About(slug, person, actor), members::readmit, "readmitted", frame);
  }

  @PostMapping(PATH + "/{person}/lead")
  View appoint(@PathVariable Slug slug, @PathVariable UUID person, Actor actor, Frame frame) {
    return decide(new About(slug, person, actor), members::appoint, "appointed", frame);
  }

  @PostMapping(PATH + "/{person}/no-lead")
  View layDown(@PathVariable Slug slug, @PathVariable UUID person, Actor actor, Frame frame) {
    return decide(new About(slug, person, actor), members::layDown, "laidDown", frame);
  }

  /** What a keeper decides about somebody. */
  private interface Decision {
    Outcome take(Actor actor, CommunityId community, PersonId person);
  }

  private record About(Slug community, UUID person, Actor keeper) {}

  private View decide(About about, Decision decision, String notice, Frame frame) {
    Sheet community = finding.kept(about.keeper(), about.community());
    PersonId person = new PersonId(about.person());
    return frame.seeOther(
        path(community),
        switch (decision.take(about.keeper(), community.id(), person)) {
          case Outcome.Done _ -> "communities.notice." + notice;
          case Outcome.LastLead _ -> "communities.notice.lastLead";
        });
  }

  static String path(Sheet community) {
    return PATH.replace("{slug}", community.slug().value());
  }
}
