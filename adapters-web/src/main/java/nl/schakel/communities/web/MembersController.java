package nl.schakel.communities.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityBook.Seated;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.KeepMembers;
import nl.schakel.communities.usecase.KeepMembers.Outcome;
import nl.schakel.communities.web.CommunityFinding.Standing;
import nl.schakel.communities.web.MembersPage.Invitation;
import nl.schakel.communities.web.MembersPage.Line;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Who belongs to a community: members see each other's names, and nobody else does. */
@Controller
@Requires(Permission.SIGNED_IN)
class MembersController {

  private static final String PATH = "/communities/{slug}/keeping/members";

  private final CommunityFinding finding;
  private final CommunityBook book;
  private final People people;
  private final KeepMembers members;
  private final Heads heads;

  MembersController(
      CommunityFinding finding,
      CommunityBook book,
      People people,
      KeepMembers members,
      Heads heads) {
    this.finding = finding;
    this.book = book;
    this.people = people;
    this.members = members;
    this.heads = heads;
  }

  @GetMapping(PATH)
  View list(@PathVariable Slug slug, Actor actor, Frame frame) {
    return frame.show(page(finding.inside(actor, slug), actor, Optional.empty(), frame));
  }

  /** The link is shown this once: only a hash of it is kept. */
  @PostMapping(PATH + "/invitation")
  View invite(@PathVariable Slug slug, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    KeepMembers.Invitation made = members.invite(actor, community.id());
    Invitation invitation =
        InvitationMail.of(
            Keeping.of(community, frame),
            heads.address(InvitationController.PATH.replace("{token}", made.token())),
            frame.dates().day(made.until(), WorkingDays.ZONE),
            frame);
    return frame.showOnce(page(community, actor, Optional.of(invitation), frame), path(community));
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

  private static String path(Sheet community) {
    return PATH.replace("{slug}", community.slug().value());
  }

  private MembersPage page(
      Sheet community, Actor actor, Optional<Invitation> invitation, Frame frame) {
    List<Seated> seated = book.members(community.id());
    Map<PersonId, PersonCard> cards = people.cards(seated.stream().map(Seated::person).toList());
    return new MembersPage(
        Keeping.of(community, frame),
        finding.standing(community, actor) == Standing.KEEPER,
        seated.stream()
            .filter(each -> cards.containsKey(each.person()))
            .map(each -> line(each, cards, community, frame))
            .toList(),
        invitation);
  }

  private static Line line(
      Seated seated, Map<PersonId, PersonCard> cards, Sheet community, Frame frame) {
    return new Line(
        seated.person().value(),
        Optional.ofNullable(cards.get(seated.person())).orElseThrow().name().value(),
        CommunityWords.team(seated.seat().team(), community.profile().teams(), frame),
        seated.seat().function(),
        seated.lead(),
        frame.dates().shortDay(seated.since(), WorkingDays.ZONE));
  }
}
