package nl.schakel.communities.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.model.Reading;
import nl.schakel.communities.model.Reading.Noted;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.NoteReach;
import nl.schakel.communities.usecase.NoteReach.Outcome;
import nl.schakel.communities.web.ReachNotesPage.Line;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Takes numbers back that were noted on a wrong day or of a wrong team. */
@Controller
@Requires(Permission.SIGNED_IN)
class ReachNotesController {

  private static final String PATH = "/communities/{slug}/keeping/reach/notes";

  private final CommunityFinding finding;
  private final CommunityBook book;
  private final NoteReach noting;

  ReachNotesController(CommunityFinding finding, CommunityBook book, NoteReach noting) {
    this.finding = finding;
    this.book = book;
    this.noting = noting;
  }

  @GetMapping(PATH)
  View list(@PathVariable Slug slug, PageRequest asked, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    Page<Noted> notes = book.readings(community.id(), asked);
    return frame.show(
        new ReachNotesPage(
            Keeping.of(community, frame),
            notes.items().stream().map(each -> line(each, community, frame)).toList(),
            Pages.numbered(
                notes.number(),
                notes.totalPages(),
                number -> path(community) + "?pageNumber=" + number)));
  }

  private static Line line(Noted noted, Sheet community, Frame frame) {
    Reading reading = noted.reading();
    return new Line(
        noted.id().value(),
        frame.dates().shortDay(reading.day()),
        CommunityWords.team(reading.team(), community.profile().teams(), frame),
        frame.text("communities.stage." + reading.stage()),
        String.valueOf(reading.people()));
  }

  @PostMapping(PATH + "/{id}/removal")
  View remove(@PathVariable Slug slug, @PathVariable UUID id, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    return frame.seeOther(
        path(community),
        switch (noting.remove(actor, community.id(), new Reading.Id(id))) {
          case Outcome.Done _ -> "communities.notice.noteRemoved";
          case Outcome.LessThan _, Outcome.MoreThan _ -> "communities.notice.noteHolds";
          case Outcome.UnknownTeam _, Outcome.ToCome _ -> "communities.notice.noteRemoved";
        });
  }

  private static String path(Sheet community) {
    return PATH.replace("{slug}", community.slug().value());
  }
}
