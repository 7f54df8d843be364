package nl.schakel.recognition.usecase;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.recognition.port.CompletionRules.Recounts;
import nl.schakel.recognition.port.CompletionRules.Recounts.Recount;
import nl.schakel.recognition.usecase.DecideCompletions.Recounting;
import nl.schakel.shared.usecase.UseCasePart;

/** Goes through editions in which the rule changed, a part of one at a time. */
@UseCasePart
class RecountingDesk {

  private static final int AT_MOST = 20;

  /** A short transaction: who closes a list in the same edition waits for it. */
  private static final int PART = 200;

  private final Recounts recounts;
  private final Runs runs;
  private final Deciding deciding;
  private final Clock clock;

  RecountingDesk(Recounts recounts, Runs runs, Deciding deciding, Clock clock) {
    this.recounts = recounts;
    this.runs = runs;
    this.deciding = deciding;
    this.clock = clock;
  }

  List<EditionId> due() {
    return recounts.due(AT_MOST);
  }

  Recounting recount(EditionId edition) {
    return recounts.lock(edition).map(this::decide).orElseGet(Recounting.NothingToDo::new);
  }

  private Recounting decide(Recount recount) {
    List<Participant> part =
        runs.participants(recount.edition()).stream()
            .sorted(Comparator.comparing(participant -> participant.enrolment().value()))
            .filter(participant -> !recount.isDecided(participant.enrolment()))
            .limit(PART)
            .toList();
    runs.find(recount.edition()).ifPresent(run -> decide(run, part, recount));
    if (part.size() < PART) {
      recounts.save(recount.finish(clock.instant()));
      return new Recounting.Finished();
    }
    recounts.save(recount.upTo(part.getLast().enrolment()));
    return new Recounting.Continues();
  }

  private void decide(Run run, List<Participant> part, Recount recount) {
    deciding.decide(run, part, recount.by());
  }
}
