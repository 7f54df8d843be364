package nl.schakel.attendance.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Actor.Duties.Duty;
import nl.schakel.access.Actor.Duties.Kind;
import nl.schakel.attendance.LedAgenda;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs.Run;
import org.junit.jupiter.api.Test;

class LeadingDutiesTest {

  private final AttendanceDesk desk = new AttendanceDesk();
  private final Run run = desk.find(desk.edition()).orElseThrow();
  private final List<LedAgenda.Led> led = new ArrayList<>();

  @Test
  void who_leads_hears_of_the_next_sessions_and_of_lists_that_are_still_open() {
    run.edition().sessions().forEach(this::leads);
    Instant week = AttendanceDesk.TEN.plus(Duration.ofDays(7));
    assertThat(duties(desk.trainer, AttendanceDesk.TEN.minusSeconds(1)))
        .containsExactly(new Duty(Kind.LEADS_NEXT, 2, Optional.of(AttendanceDesk.TEN)));
    assertThat(duties(desk.trainer, AttendanceDesk.TEN.plus(Duration.ofHours(2))))
        .containsExactly(
            new Duty(Kind.LEADS_NEXT, 1, Optional.of(week)),
            new Duty(Kind.LISTS_TO_CLOSE, 1, Optional.empty()));
    assertThat(duties(desk.trainer, AttendanceDesk.TEN.minus(Duration.ofDays(20)))).isEmpty();
  }

  @Test
  void who_leads_nothing_hears_nothing() {
    assertThat(duties(desk.trainer, AttendanceDesk.TEN)).isEmpty();
  }

  private void leads(SessionCard session) {
    led.add(new LedAgenda.Led(run, session, false));
  }

  private List<Duty> duties(Actor actor, Instant now) {
    desk.at(now);
    ReadAttendance reading = desk.reading(_ -> led);
    return new LeadingDuties(reading, desk).of(actor);
  }
}
