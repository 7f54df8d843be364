package nl.schakel.attendance.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Actor.Duties;
import nl.schakel.access.Permission;
import nl.schakel.attendance.usecase.ReadAttendance.Led;
import nl.schakel.shared.usecase.UseCasePart;

/** What waits for who leads sessions: the next ones, and lists of those that are over. */
@UseCasePart
class LeadingDuties implements Duties {

  /** As far ahead as for who takes part. */
  private static final Duration AHEAD = Duration.ofDays(14);

  private final ReadAttendance reading;
  private final Clock clock;

  LeadingDuties(ReadAttendance reading, Clock clock) {
    this.reading = reading;
    this.clock = clock;
  }

  /** Who leads nothing is not asked about. */
  @Override
  public List<Duty> of(Actor actor) {
    return actor.may(Permission.RECORD_ATTENDANCE) ? of(reading.agenda(actor)) : List.of();
  }

  private List<Duty> of(List<Led> agenda) {
    Instant now = clock.instant();
    Predicate<Led> over = led -> !led.session().end().isAfter(now);
    List<Led> next =
        agenda.stream()
            .filter(over.negate())
            .filter(led -> led.session().start().isBefore(now.plus(AHEAD)))
            .toList();
    List<Led> open = agenda.stream().filter(over).filter(led -> !led.closed()).toList();
    return Stream.of(
            new Duty(
                Kind.LEADS_NEXT,
                next.size(),
                next.stream().map(led -> led.session().start()).min(Instant::compareTo)),
            new Duty(Kind.LISTS_TO_CLOSE, open.size(), Optional.empty()))
        .filter(duty -> duty.number() > 0)
        .toList();
  }
}
