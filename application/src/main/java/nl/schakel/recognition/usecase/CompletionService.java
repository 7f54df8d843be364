package nl.schakel.recognition.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.recognition.model.CompletionRule.Attend;
import nl.schakel.recognition.port.CompletionRules;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class CompletionService implements DecideCompletions {

  private static final Tally NOTHING = new Tally(0, 0);

  private final Runs runs;
  private final CompletionRules rules;
  private final Deciding deciding;
  private final RecountingDesk recounting;

  CompletionService(
      Runs runs, CompletionRules rules, Deciding deciding, RecountingDesk recounting) {
    this.recounting = recounting;
    this.runs = runs;
    this.rules = rules;
    this.deciding = deciding;
  }

  /** What is followed at any time is decided one by one, when somebody finishes. */
  @Override
  public Tally inEdition(EditionId edition, Optional<UUID> by) {
    return runs.find(edition)
        .filter(this::dependsOnPresence)
        .map(run -> deciding.decide(run, runs.participants(edition), by))
        .orElse(NOTHING);
  }

  private boolean dependsOnPresence(Run run) {
    Optional<Instant> begin = Judge.begin(run);
    return begin.isPresent()
        && rules.history(run.programme()).at(begin.get(), true).rule() instanceof Attend;
  }

  @Override
  public Tally of(EnrolmentId enrolment, Optional<UUID> by) {
    return runs.participant(enrolment)
        .flatMap(
            participant ->
                runs.find(participant.edition())
                    .map(run -> deciding.decide(run, List.of(participant), by)))
        .orElse(NOTHING);
  }

  @Override
  public List<EditionId> changed() {
    return recounting.due();
  }

  @Override
  public Recounting anew(EditionId edition) {
    return recounting.recount(edition);
  }
}
