package nl.schakel.learning.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.query.Prospectus;
import nl.schakel.learning.query.Prospectus.Availability;
import nl.schakel.learning.query.Prospectus.Publicity;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** The editions to which somebody can go over from another of the same programme. */
@Component
class OtherDates {

  private final Prospectus prospectus;
  private final Clock clock;

  OtherDates(Prospectus prospectus, Clock clock) {
    this.prospectus = prospectus;
    this.clock = clock;
  }

  /** A participant is offered what has a seat now. */
  List<Option> withSeat(EditionId from, Frame frame) {
    Instant now = clock.instant();
    return dates(
        from,
        frame,
        now,
        run ->
            run.availability(now) == Availability.PLENTY
                || run.availability(now) == Availability.FEW_LEFT);
  }

  /** A coordinator may also put somebody in line, or where enrolment is closed to the public. */
  List<Option> stillToBegin(EditionId from, Frame frame) {
    Instant now = clock.instant();
    return dates(from, frame, now, run -> isAhead(run, now));
  }

  private List<Option> dates(EditionId from, Frame frame, Instant now, Predicate<Run> wanted) {
    Telling telling = new Telling(frame, now);
    return prospectus
        .programmeOf(from, now)
        .filter(offer -> offer.publicity() == Publicity.PUBLISHED)
        .map(offer -> prospectus.runs(offer.id()))
        .orElseGet(List::of)
        .stream()
        .filter(run -> !run.id().equals(from))
        .filter(wanted)
        .map(run -> option(run, telling))
        .toList();
  }

  private static boolean isAhead(Run run, Instant now) {
    return switch (run.availability(now)) {
      case PLENTY, FEW_LEFT, WAITING_LIST, NOT_OPEN_YET, CLOSED, BY_INVITATION -> true;
      case BEGUN, OVER, CANCELLED, DRAFT -> false;
    };
  }

  private static Option option(Run run, Telling telling) {
    String when = RunLine.of(run, telling).when();
    return Option.of(run.id().value().toString(), when).withHint(telling.seats().state(run).word());
  }
}
