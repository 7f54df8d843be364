package nl.schakel.learning.model;

import static nl.schakel.learning.model.FourThemes.BRUSSELS;
import static nl.schakel.learning.model.FourThemes.brussels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

  private final Session session = APlan.session(FourThemes.UNACCOMPANIED_MINORS, "10:00", "11:30");

  @ParameterizedTest
  @CsvSource({
    "2021-11-15, 3, 2021-11-11T23:00:00Z, an ordinary week",
    "2021-11-15, 0, 2021-11-14T23:00:00Z, on the day itself",
    "2021-11-02, 3, 2021-10-29T22:00:00Z, over the end of summer time",
    "2022-03-28, 3, 2022-03-24T23:00:00Z, over the start of summer time",
    "2024-03-01, 1, 2024-02-28T23:00:00Z, the day before is 29 February"
  })
  void the_link_is_released_at_midnight_so_many_days_before(
      LocalDate day, int daysBefore, Instant released, String because) {
    assertThat(APlan.session(day, "10:00", "11:30").linkReleasedFrom(daysBefore))
        .as(because)
        .isEqualTo(released);
  }

  @Test
  void before_its_release_there_is_no_link() {
    Instant release = brussels("2021-11-12T00:00");
    assertThat(session.releasedLink(3, release.minusNanos(1))).isEmpty();
    assertThat(session.releasedLink(3, release)).isPresent();
    assertThat(session.cancel().releasedLink(3, release)).isEmpty();
  }

  @Test
  void another_link_is_another_revision_and_the_same_link_is_not() {
    Optional<URI> other = Optional.of(URI.create("https://meet.example/other"));
    assertThat(revised(session.joiningLink()).linkRevision()).isEqualTo(session.linkRevision());
    assertThat(revised(other).linkRevision()).isEqualTo(session.linkRevision() + 1);
  }

  @Test
  void another_link_does_not_move_the_session_but_another_hour_does() {
    assertThat(revised(Optional.empty()).isMovedFrom(session)).isFalse();
    assertThat(session.cancel().isMovedFrom(session)).isTrue();
    Session later =
        session.revise(
            session.start().plusSeconds(60), session.end(), BRUSSELS, session.joiningLink());
    assertThat(later.isMovedFrom(session)).isTrue();
  }

  @Test
  void it_is_near_within_a_day_until_it_starts() {
    Duration day = Duration.ofDays(1);
    assertThat(session.isNear(brussels("2021-11-14T10:00"), day)).isFalse();
    assertThat(session.isNear(brussels("2021-11-14T10:01"), day)).isTrue();
    assertThat(session.isNear(session.start(), day)).isFalse();
    assertThat(session.cancel().isNear(brussels("2021-11-14T10:01"), day)).isFalse();
  }

  @Test
  void it_ends_after_it_starts_and_within_a_day() {
    assertThatThrownBy(() -> until(session.start())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> until(session.start().plus(Duration.ofDays(1)).plusNanos(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(until(session.start().plus(Duration.ofDays(1))).end()).isAfter(session.start());
  }

  private Session revised(Optional<URI> link) {
    return session.revise(session.start(), session.end(), BRUSSELS, link);
  }

  private Session until(Instant end) {
    return session.revise(session.start(), end, BRUSSELS, session.joiningLink());
  }
}
