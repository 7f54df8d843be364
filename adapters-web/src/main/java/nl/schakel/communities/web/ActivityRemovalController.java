package nl.schakel.communities.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.model.Activity;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.NoteActivity;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Removes what a community did, after saying what goes with it. */
@Controller
@Requires(Permission.SIGNED_IN)
class ActivityRemovalController {

  private static final String PATH = ActivitiesController.PATH + "/{id}/removal";

  private final CommunityFinding finding;
  private final CommunityBook book;
  private final NoteActivity noting;

  ActivityRemovalController(CommunityFinding finding, CommunityBook book, NoteActivity noting) {
    this.finding = finding;
    this.book = book;
    this.noting = noting;
  }

  @GetMapping(PATH)
  View ask(@PathVariable Slug slug, @PathVariable UUID id, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    Activity activity = finding.activity(community, id);
    List<Said> sources =
        book.activities(community.id()).stream()
            .filter(each -> each.ledTo().filter(activity.id()::equals).isPresent())
            .map(each -> CommunityWords.said(each.title(), community, frame))
            .toList();
    return frame.show(
        new ActivityRemovalPage(
            Keeping.of(community, frame),
            id,
            CommunityWords.said(activity.title(), community, frame),
            frame.dates().day(activity.day()),
            activity.outcome().isPresent(),
            sources));
  }

  @PostMapping(PATH)
  View remove(@PathVariable Slug slug, @PathVariable UUID id, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    noting.remove(actor, community.id(), new Activity.Id(id));
    return frame.seeOther(
        Keeping.of(community, frame).address() + "/activities",
        "communities.notice.activityRemoved");
  }
}
