package nl.schakel.notifications.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import nl.schakel.notifications.NoticeId;
import nl.schakel.notifications.model.Notice;
import nl.schakel.notifications.model.Notice.Area;
import nl.schakel.notifications.model.Notice.Channel;
import nl.schakel.notifications.model.Notice.Kind;
import nl.schakel.notifications.model.Notice.Silence;
import nl.schakel.notifications.port.Notices.Marking;
import nl.schakel.notifications.port.Notices.Saving;
import nl.schakel.people.PersonId;
import org.junit.jupiter.api.Test;

/** What every keeper of notices does, in memory and in tables. */
public abstract class NoticesContract {

  protected static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  protected static final Set<Silence> NO_MAIL = Set.of(new Silence(Area.TALKS, Channel.MAIL));
  protected static final Set<Silence> NO_NOTICE = Set.of(new Silence(Area.TALKS, Channel.NOTICE));

  protected final PersonId reader = PersonId.next();
  protected final PersonId other = PersonId.next();

  protected abstract Notices notices();

  @Test
  void one_occasion_is_told_once_to_each() {
    laid(reader, "ONE", Kind.TALK_CALLED);
    laid(reader, "ONE", Kind.TALK_CALLED);
    laid(other, "ONE", Kind.TALK_CALLED);
    laid(reader, "TWO", Kind.REFERRAL_WAITS);

    assertThat(notices().recordsOf(reader))
        .extracting(row -> row.get("kind"))
        .containsExactlyInAnyOrder("TALK_CALLED", "REFERRAL_WAITS");
    assertThat(notices().recordsOf(other)).hasSize(1);
  }

  @Test
  void what_is_silenced_is_not_laid_down_and_the_sender_hears_of_it() {
    notices().choose(reader, NO_NOTICE, 0);
    assertThat(lay(reader, "ONE", Kind.TALK_CALLED)).containsExactly(Channel.NOTICE);
    assertThat(unread(reader)).isZero();
    assertThat(lay(reader, "TWO", Kind.REFERRAL_WAITS)).isEmpty();

    notices().choose(reader, NO_MAIL, 1);
    assertThat(lay(reader, "THREE", Kind.TALK_CALLED)).containsExactly(Channel.MAIL);
    assertThat(unread(reader)).isEqualTo(2);
    assertThat(lay(other, "THREE", Kind.TALK_CALLED)).isEmpty();
  }

  @Test
  void who_saw_an_older_choice_does_not_undo_a_newer_one() {
    assertThat(notices().choose(reader, NO_MAIL, 3)).isEqualTo(Saving.STALE);
    assertThat(notices().choose(reader, NO_MAIL, 0)).isEqualTo(Saving.SAVED);
    assertThat(notices().choose(reader, NO_NOTICE, 0)).isEqualTo(Saving.STALE);
    assertThat(lay(reader, "ONE", Kind.TALK_CALLED)).containsExactly(Channel.MAIL);
    assertThat(notices().choose(reader, NO_NOTICE, 1)).isEqualTo(Saving.SAVED);
    assertThat(lay(reader, "TWO", Kind.TALK_CALLED)).containsExactly(Channel.NOTICE);
  }

  @Test
  void only_their_reader_marks_them_as_read_and_only_what_was_seen() {
    NoticeId first = laid(reader, "ONE", Kind.TALK_CALLED);
    NoticeId second = laid(reader, "TWO", Kind.TALK_CALLED);
    laid(reader, "THREE", Kind.TALK_CALLED);
    laid(other, "THREE", Kind.TALK_CALLED);
    assertThat(notices().markRead(other, first, NOW)).isEqualTo(new Marking.Unknown());
    assertThat(notices().markRead(reader, first, NOW)).isEqualTo(new Marking.Marked("/here"));
    assertThat(notices().markRead(reader, first, NOW.plusSeconds(9)))
        .isEqualTo(new Marking.Marked("/here"));
    assertThat(unread(reader)).isEqualTo(2);
    notices().markAllRead(reader, second, NOW);
    assertThat(unread(reader)).isEqualTo(1);
    assertThat(unread(other)).isEqualTo(1);
  }

  @Test
  void what_was_read_is_forgotten_before_what_was_not() {
    NoticeId read = laid(reader, "ONE", Kind.TALK_CALLED);
    laid(reader, "TWO", Kind.TALK_CALLED);
    notices().markRead(reader, read, NOW);

    assertThat(notices().forget(NOW, NOW, 10)).isZero();
    assertThat(notices().forget(NOW.plusSeconds(1), NOW, 10)).isEqualTo(1);
    assertThat(notices().forget(NOW.plusSeconds(1), NOW, 10)).isZero();
    assertThat(notices().forget(NOW, NOW.plusSeconds(1), 10)).isEqualTo(1);
    assertThat(notices().recordsOf(reader)).isEmpty();
  }

  @Test
  void not_more_is_forgotten_at_once_than_was_asked() {
    laid(reader, "ONE", Kind.TALK_CALLED);
    laid(reader, "TWO", Kind.TALK_CALLED);
    assertThat(notices().forget(NOW, NOW.plusSeconds(1), 1)).isEqualTo(1);
    assertThat(notices().forget(NOW, NOW.plusSeconds(1), 1)).isEqualTo(1);
  }

  @Test
  void who_is_forgotten_leaves_nothing() {
    laid(reader, "ONE", Kind.TALK_CALLED);
    laid(other, "ONE", Kind.TALK_CALLED);
    notices().choose(reader, NO_MAIL, 0);
    assertThat(notices().recordsOf(reader)).hasSize(2);
    notices().forget(reader);
    assertThat(notices().recordsOf(reader)).isEmpty();
    assertThat(notices().recordsOf(other)).hasSize(1);
    assertThat(notices().choose(reader, NO_MAIL, 0)).isEqualTo(Saving.SAVED);
  }

  private long unread(PersonId person) {
    return notices().recordsOf(person).stream()
        .filter(row -> Objects.nonNull(row.get("path")))
        .filter(row -> Objects.isNull(row.get("readAt")))
        .count();
  }

  protected final NoticeId laid(PersonId person, String occasion, Kind kind) {
    Notice notice = notice(person, occasion, kind);
    notices().lay(notice);
    return notice.id();
  }

  protected final Set<Channel> lay(PersonId person, String occasion, Kind kind) {
    return notices().lay(notice(person, occasion, kind));
  }

  private static Notice notice(PersonId person, String occasion, Kind kind) {
    return new Notice(NoticeId.next(), person, occasion, kind, "/here", NOW);
  }
}
