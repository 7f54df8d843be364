package nl.schakel.learning.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.query.DueWork;
import nl.schakel.learning.usecase.LetTimePass;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class TimeTimerTest {

  private static final Instant NOW = Instant.parse("2021-11-24T09:00:00Z");

  private final EnrolmentId stuck = EnrolmentId.next();
  private final EnrolmentId offered = EnrolmentId.next();
  private final EditionId edition = EditionId.next();
  private final SessionId session = SessionId.next();
  private final List<Object> done = new ArrayList<>();

  @Test
  void everything_that_is_due_is_done() {
    timer(new Due(List.of(offered))).look();
    assertThat(done).containsExactly(offered, edition, edition, session, session);
  }

  @Test
  void one_that_fails_does_not_keep_the_others_waiting() {
    timer(new Due(List.of(stuck, offered))).look();
    assertThat(done).startsWith(offered).hasSize(5);
  }

  @Test
  void a_question_that_cannot_be_answered_now_does_not_keep_the_others_waiting() {
    timer(
            new Due(List.of()) {
              @Override
              public List<EditionId> placesToGive(Instant now, int atMost) {
                throw new QueryTimeoutException("busy");
              }
            })
        .look();
    assertThat(done).containsExactly(edition, session, session);
  }

  private TimeTimer timer(DueWork due) {
    return new TimeTimer(due, new Doing(), Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofDays(1));
  }

  private class Due implements DueWork {

    private final List<EnrolmentId> offers;

    Due(List<EnrolmentId> offers) {
      this.offers = offers;
    }

    @Override
    public List<EnrolmentId> offersThatEnded(Instant now, int atMost) {
      return offers;
    }

    @Override
    public List<BookingId> bookingsToLookAt(Instant now, int atMost) {
      return List.of();
    }

    @Override
    public List<EnrolmentId> addressesNotConfirmed(Instant now, int atMost) {
      return List.of();
    }

    @Override
    public List<EditionId> placesToGive(Instant now, int atMost) {
      return List.of(edition);
    }

    @Override
    public List<EditionId> editionsToAdvance(Instant now, int atMost) {
      return List.of(edition);
    }

    @Override
    public List<SessionId> linksToRelease(Instant now, int atMost) {
      return List.of(session);
    }

    @Override
    public List<SessionId> sessionsToRemindOf(Instant now, Instant beginningBefore, int atMost) {
      assertThat(beginningBefore).isEqualTo(Instant.parse("2021-11-25T09:00:00Z"));
      return List.of(session);
    }
  }

  private class Doing implements LetTimePass {

    @Override
    public Outcome expireOffer(EnrolmentId enrolment) {
      if (enrolment.equals(stuck)) {
        throw new IllegalStateException("this one never works");
      }
      return did(enrolment);
    }

    @Override
    public Outcome lookAtBooking(BookingId booking) {
      return did(booking);
    }

    @Override
    public Outcome giveBackUnconfirmed(EnrolmentId enrolment) {
      return did(enrolment);
    }

    @Override
    public Outcome fill(EditionId id) {
      return did(id);
    }

    @Override
    public Outcome advance(EditionId id) {
      return did(id);
    }

    @Override
    public Outcome releaseLink(SessionId id) {
      return did(id);
    }

    @Override
    public Outcome remind(SessionId id, Duration before) {
      return did(id);
    }

    private Outcome did(Object item) {
      done.add(item);
      return new Outcome.Done();
    }
  }
}
