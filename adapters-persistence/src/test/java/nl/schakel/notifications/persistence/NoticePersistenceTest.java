package nl.schakel.notifications.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.notifications.NoticeId;
import nl.schakel.notifications.UnreadNotices;
import nl.schakel.notifications.model.Notice.Kind;
import nl.schakel.notifications.port.Notices;
import nl.schakel.notifications.port.NoticesContract;
import nl.schakel.notifications.query.NoticeBook.Line;
import nl.schakel.shared.persistence.TestDatabase;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class NoticePersistenceTest extends NoticesContract {

  private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh().dataSource());
  private final Notices notices = new JdbcNotices(jdbc);
  private final JdbcNoticeBook book = new JdbcNoticeBook(jdbc);

  @Override
  protected Notices notices() {
    return notices;
  }

  @Test
  void the_newest_stands_in_front_with_when_it_was_read() {
    NoticeId first = laid(reader, "ONE", Kind.TALK_CALLED);
    laid(other, "ONE", Kind.TALK_CALLED);
    NoticeId second = laid(reader, "TWO", Kind.REFERRAL_WAITS);
    notices.markRead(reader, first, NOW);
    notices.markRead(reader, first, NOW.plusSeconds(9));

    assertThat(book.of(reader, PageRequest.first()).items())
        .extracting(Line::id)
        .containsExactly(second, first);
    assertThat(book.of(reader, new PageRequest(2, 20)).total()).isEqualTo(2);
    assertThat(book.of(reader)).isEqualTo(1);
    assertThat(book.of(reader, PageRequest.first()).items().getLast().readAt()).contains(NOW);
  }

  @Test
  void what_was_chosen_is_read_with_its_version() {
    assertThat(book.choices(reader).version()).isZero();
    notices.choose(reader, NO_MAIL, 0);
    assertThat(book.choices(reader).version()).isEqualTo(1);
    assertThat(book.choices(reader).silences()).isEqualTo(NO_MAIL);
  }

  @Test
  void nobody_counts_above_a_hundred() {
    for (int nth = 0; nth < UnreadNotices.MOST_COUNTED + 5; nth++) {
      lay(reader, "N" + nth, Kind.TALK_CALLED);
    }
    assertThat(book.of(reader)).isEqualTo(UnreadNotices.MOST_COUNTED);
  }
}
