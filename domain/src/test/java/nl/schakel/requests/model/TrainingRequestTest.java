package nl.schakel.requests.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.schakel.agreements.DemoGrant;
import nl.schakel.learning.BookedPlaces.Notice;
import nl.schakel.learning.EditionId;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.model.TrainingRequest.GivenFree;
import nl.schakel.requests.model.TrainingRequest.Submitted;
import nl.schakel.requests.model.Wish.Part;
import nl.schakel.requests.model.Wish.WhenFull;
import org.junit.jupiter.api.Test;

class TrainingRequestTest {

  private static final Instant NOW = ARequest.NOW;
  private static final FreePlace TWELFTH = new FreePlace(2026, 2026, 12, 15);

  @Test
  void what_is_not_complete_says_what_it_lacks_and_has_no_place_in_the_order() {
    assertThat(ARequest.unfinished().missing())
        .containsExactly(Part.GOALS, Part.THEME, Part.MUNICIPALITY);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> ARequest.draft(ARequest.unfinished()).complete(1, NOW));
  }

  @Test
  void a_free_training_stays_free_from_the_first_talk_until_it_is_given() {
    GivenFree free = submitted().free(TWELFTH, NOW);
    var talk = free.takeUp(NOW).propose(Proposal.of("Een dag", "3 maart", "Kezban", NOW));
    var planned =
        talk.accept(NOW)
            .schedule(Booking.of(EditionId.next(), 12, NOW.plus(Duration.ofDays(20))), NOW);
    assertThat(planned.deliver(NOW).ground().flatMap(Ground::free)).contains(TWELFTH);
    assertThat(planned.reopen(NOW).ground().flatMap(Ground::free)).contains(TWELFTH);
    assertThat(planned.decline("Te weinig trainers", NOW).ground()).isEmpty();
    assertThat(free.withdraw(NOW).ground()).isEmpty();
  }

  @Test
  void who_waits_moves_up_or_pays() {
    var waiter = submitted().queue(NOW);
    assertThat(waiter.moveUp(TWELFTH, NOW).standing()).isEqualTo(Standing.FREE_PLACE);
    assertThat(waiter.offer(NOW).takeUp(NOW).basis()).isEqualTo(new Ground.Paid());
  }

  @Test
  void advice_is_talked_about_and_given_and_is_never_planned() {
    var talk = ARequest.draft(ARequest.advice()).complete(0, NOW).takeUp(NOW);
    assertThat(talk.basis()).isEqualTo(new Ground.Advice());
    assertThat(talk.deliver(NOW).standing()).isEqualTo(Standing.DELIVERED);
    Booking booking = Booking.of(EditionId.next(), 12, NOW);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> talk.schedule(booking, NOW));
  }

  @Test
  void missing_names_are_noticed_five_days_before_and_when_it_is_too_late() {
    Instant until = NOW.plus(Duration.ofDays(20));
    Booking booking = Booking.of(EditionId.next(), 12, until);
    assertThat(booking.noticeAt(until.minus(Duration.ofDays(5)).minusSeconds(1)))
        .isEqualTo(Notice.NONE);
    assertThat(booking.noticeAt(until.minus(Duration.ofDays(5)))).isEqualTo(Notice.REMINDED);
    assertThat(booking.isOpenForNames(until)).isFalse();
    assertThat(booking.noticeAt(until)).isEqualTo(Notice.OVERDUE);
    assertThat(booking.noticed(Notice.REMINDED).lookAt()).contains(until);
    assertThat(booking.noticed(Notice.OVERDUE).lookAt()).isEmpty();
  }

  @Test
  void a_number_that_came_free_is_given_again_and_none_above_the_quota() {
    Line line = new Line(DemoGrant.FREE_TRAININGS, 2026, 2026, 3, 2, Set.of(1, 3), 0, 7);
    assertThat(line.next()).contains(new FreePlace(2026, 2026, 2, 3));
    Line full = line.give(line.next().orElseThrow(), 0);
    assertThat(full.next()).isEmpty();
    assertThat(full.hasOneForNewcomers()).isFalse();
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new FreePlace(2026, 2026, 4, 3));
  }

  private static Submitted submitted() {
    return ARequest.draft(ARequest.wish(WhenFull.WAIT)).complete(12, NOW);
  }
}
