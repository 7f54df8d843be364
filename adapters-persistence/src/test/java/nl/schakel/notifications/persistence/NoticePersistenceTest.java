package nl.schakel.notifications.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.schakel.notifications.NoticeId;
import nl.schakel.notifications.UnreadNotices;
import nl.schakel.notifications.model.Notice;
import nl.schakel.notifications.model.Notice.Area;
import nl.schakel.notifications.model.Notice.Channel;
import nl.schakel.notifications.model.Notice.Kind;
import nl.schakel.notifications.model.Notice.Silence;
import nl.schakel.notifications.port.Notices;
import nl.schakel.notifications.port.Notices.Marking;
import nl.schakel.notifications.port.Notices.Saving;
import nl.schakel.notifications.query.NoticeBook;
import nl.schakel.notifications.query.NoticeBook.Line;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class NoticePersistenceTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final Set<Silence> NO_MAIL = Set.of(new Silence(Area.TALKS, Channel.MAIL));
  private static final Set<Silence> NO_NOTICE = Set.of(new Silence(Area.TALKS, Channel.NOTICE));

  @Autowired Notices notices;
  @Autowired NoticeBook book;
  @Autowired UnreadNotices unread;

  private final PersonId reader = PersonId.next();
  private final PersonId other = PersonId.next();

  @Test
  void one_occasion_is_told_once_to_each() {
    NoticeId first = laid(reader, "ONE", Kind.TALK_CALLED);
    laid(reader, "ONE", Kind.TALK_CALLED);
    laid(other, "ONE", Kind.TALK_CALLED);
    NoticeId second = laid(reader, "TWO", Kind.REFERRAL_WAITS);

    assertThat(book.of(reader, PageRequest.first()).items())
        .extracting(Line::id)
        .containsExactly(second, first);
    assertThat(book.of(reader, new PageRequest(2, 20)).total()).isEqualTo(2);
    assertThat(unread.of(reader)).isEqualTo(2);
  }

  @Test
  void what_is_silenced_is_not_laid_down_and_the_sender_hears_of_it() {
    notices.choose(reader, NO_NOTICE, 0);
    assertThat(lay(reader, "ONE", Kind.TALK_CALLED)).containsExactly(Channel.NOTICE);
    assertThat(unread.of(reader)).isZero();
    assertThat(lay(reader, "TWO", Kind.REFERRAL_WAITS)).isEmpty();

    notices.choose(reader, NO_MAIL, 1);
    assertThat(lay(reader, "THREE", Kind.TALK_CALLED)).containsExactly(Channel.MAIL);
    assertThat(unread.of(reader)).isEqualTo(2);
    assertThat(lay(other, "THREE", Kind.TALK_CALLED)).isEmpty();
  }

  @Test
  void who_saw_an_older_choice_does_not_undo_a_newer_one() {
    assertThat(book.choices(reader).version()).isZero();
    assertThat(notices.choose(reader, NO_MAIL, 3)).isEqualTo(Saving.STALE);
    assertThat(notices.choose(reader, NO_MAIL, 0)).isEqualTo(Saving.SAVED);
    assertThat(notices.choose(reader, NO_NOTICE, 0)).isEqualTo(Saving.STALE);
    assertThat(book.choices(reader).version()).isEqualTo(1);
    assertThat(book.choices(reader).silences()).isEqualTo(NO_MAIL);
  }

  @Test
  void only_their_reader_marks_them_as_read_and_only_what_was_seen() {
    NoticeId first = laid(reader, "ONE", Kind.TALK_CALLED);
    NoticeId second = laid(reader, "TWO", Kind.TALK_CALLED);
    laid(reader, "THREE", Kind.TALK_CALLED);
    assertThat(notices.markRead(other, first, NOW)).isEqualTo(new Marking.Unknown());
    assertThat(notices.markRead(reader, first, NOW)).isEqualTo(new Marking.Marked("/here"));
    assertThat(notices.markRead(reader, first, NOW.plusSeconds(9)))
        .isEqualTo(new Marking.Marked("/here"));
    notices.markAllRead(reader, second, NOW);

    assertThat(unread.of(reader)).isEqualTo(1);
    assertThat(book.of(reader, PageRequest.first()).items().getLast().readAt()).contains(NOW);
  }

  @Test
  void nobody_counts_above_a_hundred() {
    for (int nth = 0; nth < UnreadNotices.MOST_COUNTED + 5; nth++) {
      lay(reader, "N" + nth, Kind.TALK_CALLED);
    }
    assertThat(unread.of(reader)).isEqualTo(UnreadNotices.MOST_COUNTED);
  }

  @Test
  void what_was_read_is_forgotten_before_what_was_not() {
    Instant later = NOW.plus(Duration.ofDays(31));
    NoticeId read = laid(reader, "ONE", Kind.TALK_CALLED);
    laid(reader, "TWO", Kind.TALK_CALLED);
    notices.markRead(reader, read, NOW);

    assertThat(notices.forget(later.minus(Duration.ofDays(30)), NOW, 10)).isEqualTo(1);
    assertThat(notices.forget(later.minus(Duration.ofDays(30)), NOW, 10)).isZero();
    assertThat(notices.forget(NOW, NOW.plusSeconds(1), 10)).isEqualTo(1);
  }

  @Test
  void who_is_forgotten_leaves_nothing() {
    laid(reader, "ONE", Kind.TALK_CALLED);
    notices.choose(reader, NO_MAIL, 0);
    assertThat(notices.recordsOf(reader)).hasSize(2);
    notices.forget(reader);
    assertThat(notices.recordsOf(reader)).isEmpty();
  }

  private NoticeId laid(PersonId person, String occasion, Kind kind) {
    Notice notice = notice(person, occasion, kind);
    notices.lay(notice);
    return notice.id();
  }

  private Set<Channel> lay(PersonId person, String occasion, Kind kind) {
    return notices.lay(notice(person, occasion, kind));
  }

  private static Notice notice(PersonId person, String occasion, Kind kind) {
    return new Notice(NoticeId.next(), person, occasion, kind, "/here", NOW);
  }
}
