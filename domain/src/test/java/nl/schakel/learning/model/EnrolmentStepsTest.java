package nl.schakel.learning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.model.Edition.Answer.Welcome;
import nl.schakel.learning.model.Enrolment.Active;
import nl.schakel.learning.model.Enrolment.Admitted;
import nl.schakel.learning.model.Enrolment.Cancelled;
import nl.schakel.learning.model.Enrolment.Expired;
import nl.schakel.learning.model.Enrolment.Hold;
import nl.schakel.learning.model.Enrolment.Offered;
import nl.schakel.learning.model.Enrolment.Refused;
import nl.schakel.learning.model.Enrolment.UnderReview;
import nl.schakel.learning.model.Enrolment.Waitlisted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which step may be taken from which state. */
class EnrolmentStepsTest {

  private static final Instant NOW = FourThemes.NOW;
  private static final Instant LATER = NOW.plus(Duration.ofHours(24));

  private final Waitlisted waiting = (Waitlisted) enrolled(FourThemes.socialWorker(1), 0);

  @Test
  void who_waits_is_moved_up_or_asked_first() {
    assertThat(steps(Waitlisted.class)).containsExactlyInAnyOrder("promote", "offer", "confirm");
    assertThat(waiting.promote(LATER)).isEqualTo(new Admitted(waiting.details(), LATER));
    assertThat(waiting.offer(LATER, NOW)).isEqualTo(new Offered(waiting.details(), NOW, LATER));
  }

  @Test
  void who_is_asked_accepts_or_lets_it_pass() {
    assertThat(steps(Offered.class)).containsExactlyInAnyOrder("accept", "expire", "confirm");
    Offered offer = waiting.offer(LATER, NOW);
    assertThat(offer.accept(NOW).hold()).isEqualTo(Hold.SEAT);
    assertThat(offer.expire(LATER).hold()).isEqualTo(Hold.NOTHING);
  }

  @Test
  void an_offer_no_longer_stands_at_its_very_last_moment() {
    Offered offer = waiting.offer(LATER, NOW);
    assertThat(offer.isOver(LATER.minusNanos(1))).isFalse();
    assertThat(offer.isOver(LATER)).isTrue();
  }

  @Test
  void accepting_an_offer_by_mail_shows_that_the_address_is_right() {
    Waitlisted unconfirmed = (Waitlisted) enrolled(FourThemes.withoutAccount(1, NOW), 0);
    assertThat(unconfirmed.offer(LATER, NOW).accept(NOW).details().confirmBy()).isEmpty();
  }

  @Test
  void who_asked_for_an_exception_is_admitted_queued_or_refused() {
    assertThat(steps(UnderReview.class))
        .containsExactlyInAnyOrder("admit", "queue", "refuse", "confirm");
    UnderReview asked = (UnderReview) enrolled(FourThemes.volunteerOrganisation(1), 15);
    assertThat(asked.queue(LATER).details().arrival()).isEqualTo(asked.details().arrival());
  }

  @Test
  void who_has_a_place_only_hears_of_changes() {
    assertThat(steps(Admitted.class)).containsExactlyInAnyOrder("rescheduled", "confirm");
  }

  @ParameterizedTest
  @ValueSource(classes = {Refused.class, Expired.class, Cancelled.class})
  void what_is_over_stays_over(Class<? extends Enrolment> state) {
    assertThat(steps(state)).isEmpty();
    assertThat(Active.class.isAssignableFrom(state)).isFalse();
  }

  @Test
  void whatever_is_not_over_can_be_cancelled_and_calendars_hear_of_it() {
    Admitted admitted = (Admitted) enrolled(FourThemes.socialWorker(1), 15);
    for (Active active : new Active[] {admitted, waiting, waiting.offer(LATER, NOW)}) {
      Cancelled cancelled = active.cancel(Cause.CANCELLED_BY_PARTICIPANT, LATER);
      assertThat(cancelled.hold()).isEqualTo(Hold.NOTHING);
      assertThat(cancelled.details().calendarSequence())
          .isEqualTo(active.details().calendarSequence() + 1);
    }
  }

  @Test
  void an_address_must_be_confirmed_within_a_day_and_then_never_again() {
    Admitted admitted = (Admitted) enrolled(FourThemes.withoutAccount(1, NOW), 15);
    assertThat(admitted.details().isUnconfirmed(LATER.minusNanos(1))).isFalse();
    assertThat(admitted.details().isUnconfirmed(LATER)).isTrue();
    assertThat(admitted.confirm().details().isUnconfirmed(LATER)).isFalse();
  }

  private static Enrolment enrolled(Applicant applicant, int capacity) {
    Edition edition = APlan.on(FourThemes.TRAUMA).open(capacity);
    return ((Welcome) edition.enrol(applicant, NOW)).enrolment();
  }

  private static Stream<String> steps(Class<? extends Enrolment> state) {
    return Stream.of(state.getDeclaredMethods())
        .filter(method -> Enrolment.class.isAssignableFrom(method.getReturnType()))
        .filter(method -> !method.isBridge())
        .map(Method::getName);
  }
}
