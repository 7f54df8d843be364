package nl.schakel.notifications.web;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.notifications.NoticeId;
import nl.schakel.notifications.model.Notice.Area;
import nl.schakel.notifications.model.Notice.Kind;
import nl.schakel.notifications.query.NoticeBook;
import nl.schakel.notifications.query.NoticeBook.Line;
import nl.schakel.notifications.usecase.ReadNotices;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one was told, for programs. */
@RestController
@Requires(Permission.SIGNED_IN)
class NoticesApi {

  private final NoticeBook book;
  private final ReadNotices reading;

  NoticesApi(NoticeBook book, ReadNotices reading) {
    this.book = book;
    this.reading = reading;
  }

  /**
   * That something happened.
   *
   * @param path of the page on this site that has more
   */
  record NoticeShape(
      UUID id, Kind kind, Area area, String path, Instant toldAt, Optional<Instant> readAt) {
    static NoticeShape of(Line line) {
      return new NoticeShape(
          line.id().value(),
          line.kind(),
          line.kind().area(),
          line.path(),
          line.toldAt(),
          line.readAt());
    }
  }

  /** The newest notice that was seen. */
  record ReadingBody(UUID newestId) {}

  /** The newest first. */
  @GetMapping("/api/v1/notifications")
  Listing<NoticeShape> list(PageRequest page, Actor actor) {
    return Listing.of(book.of(actor.person(), page).map(NoticeShape::of));
  }

  /** It counts as read from now on. */
  @PostMapping("/api/v1/notifications/{id}/reading")
  ResponseEntity<Void> read(@PathVariable UUID id, Actor actor) {
    reading.read(actor, new NoticeId(id));
    return ResponseEntity.noContent().build();
  }

  /** So do all up to this one; what came in meanwhile stays unread. */
  @PostMapping("/api/v1/notification-readings")
  ResponseEntity<Void> readAll(@Accepts(ReadingBody.class) Input input, Actor actor) {
    reading.readAll(actor, input.orReject(input.id("newestId", NoticeId::new)));
    return ResponseEntity.noContent().build();
  }
}
