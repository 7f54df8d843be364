package nl.schakel.exchange.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.CommunityCard;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.usecase.ModerateTalk;
import nl.schakel.exchange.usecase.ModerateTalk.Outcome;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where leads close talks and put them away. */
@Controller
@Requires(Permission.SIGNED_IN)
class ModerationController {

  private static final String TALK = TalksController.PATH + "/{id}";

  private final TalkDoor door;
  private final ModerateTalk moderating;

  ModerationController(TalkDoor door, ModerateTalk moderating) {
    this.door = door;
    this.moderating = moderating;
  }

  @PostMapping(TALK + "/closing")
  View close(@PathVariable Slug slug, @PathVariable UUID id, Actor actor, Frame frame) {
    return done(moderating.close(actor, talk(slug, id, actor)), "closed", slug, id, frame);
  }

  @PostMapping(TALK + "/reopening")
  View reopen(@PathVariable Slug slug, @PathVariable UUID id, Actor actor, Frame frame) {
    return done(moderating.reopen(actor, talk(slug, id, actor)), "reopened", slug, id, frame);
  }

  @PostMapping(TALK + "/archiving")
  View archive(@PathVariable Slug slug, @PathVariable UUID id, Actor actor, Frame frame) {
    return done(moderating.archive(actor, talk(slug, id, actor)), "archived", slug, id, frame);
  }

  private TalkId talk(Slug slug, UUID id, Actor actor) {
    CommunityCard community = door.community(actor, slug);
    return door.talk(community, id).id();
  }

  private static View done(Outcome outcome, String notice, Slug slug, UUID id, Frame frame) {
    return frame.seeOther(
        "/communities/" + slug.value() + "/talks/" + id,
        switch (outcome) {
          case Outcome.Done _ -> "exchange.notice." + notice;
          case Outcome.NotNow _ -> "exchange.notice.notNow";
        });
  }
}
