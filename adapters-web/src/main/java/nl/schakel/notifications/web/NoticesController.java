package nl.schakel.notifications.web;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.notifications.NoticeId;
import nl.schakel.notifications.query.NoticeBook;
import nl.schakel.notifications.query.NoticeBook.Line;
import nl.schakel.notifications.usecase.ReadNotices;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What one was told. Only a POST makes that something counts as read. */
@Controller
@Requires(Permission.SIGNED_IN)
class NoticesController {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final NoticeBook book;
  private final ReadNotices reading;

  NoticesController(NoticeBook book, ReadNotices reading) {
    this.book = book;
    this.reading = reading;
  }

  @GetMapping(NoticesPage.PATH)
  View list(Input input, Actor actor, Frame frame) {
    PageRequest page = input.orReject(input.page());
    return frame.show(page(book.of(actor.person(), page), frame));
  }

  private static NoticesPage page(Page<Line> found, Frame frame) {
    return new NoticesPage(
        found.items().stream().map(line -> line(line, frame)).toList(),
        Optional.of(found)
            .filter(page -> page.number() == 1)
            .flatMap(page -> page.items().stream().findFirst())
            .filter(_ -> frame.reader().unread() > 0)
            .map(line -> line.id().value()),
        Pages.numbered(
            found.number(),
            found.totalPages(),
            number -> NoticesPage.PATH + "?pageNumber=" + number));
  }

  private static NoticesPage.Line line(Line line, Frame frame) {
    return new NoticesPage.Line(
        frame.text("notifications.told." + line.kind()),
        frame.text("notifications.area." + line.kind().area()),
        frame.dates().moment(line.toldAt(), ZONE),
        line.readAt().isEmpty(),
        line.readAt().isEmpty()
            ? NoticesPage.PATH + "/" + line.id().value() + "/reading"
            : line.path());
  }

  @PostMapping(NoticesPage.PATH + "/{id}/reading")
  View read(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.seeOther(reading.read(actor, new NoticeId(id)));
  }

  @PostMapping(NoticesPage.PATH + "/readings")
  View readAll(Input input, Actor actor, Frame frame) {
    NoticeId newest = input.orReject(input.id("newest", NoticeId::new));
    reading.readAll(actor, newest);
    return frame.seeOther(NoticesPage.PATH, "notifications.notice.allRead");
  }
}
