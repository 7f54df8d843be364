package nl.schakel.recognition.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.courses.CourseResults.Teaching;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.recognition.model.Completion.Held;
import nl.schakel.recognition.model.CompletionRule.Attend;
import nl.schakel.recognition.model.CompletionRule.FinishCourse;
import nl.schakel.recognition.model.RuleHistory;
import nl.schakel.recognition.model.RuleHistory.RuleVersion;
import nl.schakel.recognition.port.Completions;
import nl.schakel.recognition.usecase.SetCompletionRule.Affected;
import nl.schakel.recognition.usecase.SetCompletionRule.Proposal;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.usecase.UseCasePart;

/** Says what another rule would change, by the same judge that decides afterwards. */
@UseCasePart
class RulePreview {

  private final Runs runs;
  private final Teaching teaching;
  private final Completions completions;
  private final Evidence evidence;

  RulePreview(Runs runs, Teaching teaching, Completions completions, Evidence evidence) {
    this.runs = runs;
    this.teaching = teaching;
    this.completions = completions;
    this.evidence = evidence;
  }

  /** Nobody finishes a course that is not there. */
  boolean isPossible(Proposal proposal) {
    return switch (proposal.rule()) {
      case Attend _ -> true;
      case FinishCourse _ -> !teaching.online(List.of(proposal.programme())).isEmpty();
    };
  }

  /** Those that this version is about and that began: who is in them may have completed them. */
  List<Run> concerned(ProgrammeId programme, RuleVersion version, Instant now) {
    return version.from().isBefore(now)
        ? runs.ofProgramme(programme).stream()
            .filter(run -> Judge.begin(run).map(at -> isWithin(at, version, now)).orElse(true))
            .toList()
        : List.of();
  }

  private static boolean isWithin(Instant begin, RuleVersion version, Instant now) {
    return !begin.isBefore(version.from()) && begin.isBefore(now);
  }

  Affected affected(Run run, RuleHistory history) {
    List<Participant> participants = runs.participants(run.edition().id());
    Map<EnrolmentId, Held> held = completions.of(run.edition().id());
    Judge judge =
        new Judge(
            run,
            history,
            evidence.in(run, participants.stream().map(Participant::enrolment).toList()));
    List<PersonName> gaining = new ArrayList<>();
    List<PersonName> losing = new ArrayList<>();
    int same = 0;
    for (Participant participant : participants) {
      Optional<Held> before = Optional.ofNullable(held.get(participant.enrolment()));
      boolean after = judge.verdict(participant.enrolment()).isPresent();
      if (before.isEmpty() && after) {
        gaining.add(participant.name());
      } else if (before.isPresent() && !after && !judge.stands(before.get())) {
        losing.add(participant.name());
      } else if (before.isPresent()) {
        same++;
      }
    }
    return new Affected(
        run.edition().id(), run.edition().title(), Judge.begin(run), gaining, losing, same);
  }
}
