package nl.schakel.communities.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
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
    Sheet community = finding.kept(actor, slug);
    return done(
        members.remove(actor, community.id(), new PersonId(person)),
        "communities.notice.removed",
        community,
        frame);
  }

  @PostMapping(PATH + "/{person}/readmission")
  View readmit(@PathVariable Slug slug, @PathVariable UUID person, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    return done(
        members.readmit(actor, community.id(), new PersonId(person)),
        "communities.notice.readmitted",
        community,
        frame);
  }

  @PostMapping(PATH + "/{person}/lead")
  View appoint(@PathVariable Slug slug, @PathVariable UUID person, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    return done(
        members.appoint(actor, community.id(), new PersonId(person)),
        "communities.notice.appointed",
        community,
        frame);
  }

  @PostMapping(PATH + "/{person}/no-lead")
  View layDown(@PathVariable Slug slug, @PathVariable UUID person, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    return done(
        members.layDown(actor, community.id(), new PersonId(person)),
        "communities.notice.laidDown",
        community,
        frame);
  }

  private static View done(Outcome outcome, String notice, Sheet community, Frame frame) {
    return frame.seeOther(
        path(community),
        switch (outcome) {
          case Outcome.Done _ -> notice;
          case Outcome.LastLead _ -> "communities.notice.lastLead";
        });
  }

  static String path(Sheet community) {
    return PATH.replace("{slug}", community.slug().value());
  }
}
