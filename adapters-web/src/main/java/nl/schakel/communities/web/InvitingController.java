package nl.schakel.communities.web;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.InviteMembers;
import nl.schakel.communities.web.MembersPage.Invitation;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Makes links to pass on, and makes them worthless when one went to the wrong people. */
@Controller
@Requires(Permission.SIGNED_IN)
class InvitingController {

  private static final String PATH = MembersController.PATH + "/invitation";

  private final CommunityFinding finding;
  private final MembersShowing showing;
  private final InviteMembers inviting;
  private final Heads heads;

  InvitingController(
      CommunityFinding finding, MembersShowing showing, InviteMembers inviting, Heads heads) {
    this.finding = finding;
    this.showing = showing;
    this.inviting = inviting;
    this.heads = heads;
  }

  /** The link is shown this once: only a hash of it is kept. */
  @PostMapping(PATH)
  View invite(@PathVariable Slug slug, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    InviteMembers.Invitation made = inviting.invite(actor, community.id());
    Invitation invitation =
        InvitationMail.of(
            Keeping.of(community, frame),
            heads.address(InvitationController.PATH.replace("{token}", made.token())),
            frame.dates().day(made.until(), WorkingDays.ZONE),
            frame);
    return frame.showOnce(
        showing.page(community, actor, Optional.of(invitation), frame),
        MembersController.path(community));
  }

  @PostMapping(PATH + "/revocation")
  View revoke(@PathVariable Slug slug, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    inviting.revoke(actor, community.id());
    return frame.seeOther(
        MembersController.path(community), "communities.notice.invitationsRevoked");
  }
}
