package nl.schakel.supervision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.supervision.model.Circle.Details;
import nl.schakel.supervision.model.Rhythm;
import nl.schakel.supervision.web.RoundPage.Wanted;
import org.springframework.stereotype.Component;

/** What would follow upon the rounds before: as many meetings, and no week left out. */
@Component
class NextRound {

  private static final int USUAL_MEETINGS = 6;

  /** Members have to make room for the first one. */
  private static final int DAYS_AHEAD = 14;

  private final Runs runs;
  private final Clock clock;

  NextRound(Runs runs, Clock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  Wanted after(Details circle) {
    Rhythm rhythm = circle.plan().rhythm();
    LocalDate soon = clock.instant().atZone(rhythm.zone()).toLocalDate().plusDays(DAYS_AHEAD);
    List<SessionCard> before =
        runs.of(circle.rounds()).stream()
            .map(NextRound::held)
            .filter(held -> !held.isEmpty())
            .max(Comparator.comparing(held -> held.getLast().start()))
            .orElse(List.of());
    LocalDate first =
        before.isEmpty()
            ? soon
            : before
                .getLast()
                .start()
                .atZone(rhythm.zone())
                .toLocalDate()
                .plusWeeks(rhythm.everyWeeks());
    return new Wanted(
        first.isBefore(soon) ? soon : first,
        before.isEmpty() ? USUAL_MEETINGS : Math.min(before.size(), Rhythm.MOST_MEETINGS));
  }

  private static List<SessionCard> held(Run run) {
    return run.edition().sessions().stream()
        .filter(session -> !session.cancelled())
        .sorted(Comparator.comparing(SessionCard::start))
        .toList();
  }
}
