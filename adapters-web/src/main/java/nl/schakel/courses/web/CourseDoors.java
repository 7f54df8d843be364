package nl.schakel.courses.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.courses.query.CourseProgress;
import nl.schakel.courses.query.CourseProgress.Stage;
import nl.schakel.learning.Continuations;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.people.PersonId;
import org.springframework.stereotype.Component;

/** Leads from enrolments and programmes to their courses: four statements, however many. */
@Component
class CourseDoors implements Continuations {

  private static final String PATH = "/course";

  private final Runs runs;
  private final CourseProgress progress;

  CourseDoors(Runs runs, CourseProgress progress) {
    this.runs = runs;
    this.progress = progress;
  }

  @Override
  public Map<EnrolmentId, Continuation> of(PersonId person) {
    Map<EnrolmentId, Continuation> doors = new HashMap<>();
    Map<EnrolmentId, ProgrammeId> online = online(runs.of(person));
    Map<EnrolmentId, Stage> stages = progress.stages(online.keySet());
    online
        .keySet()
        .forEach(
            enrolment ->
                doors.put(
                    enrolment,
                    new Continuation(
                        "courses.door." + stages.getOrDefault(enrolment, Stage.NOT_BEGUN), PATH)));
    return doors;
  }

  /** Where one can learn online, by enrolment. */
  Map<EnrolmentId, ProgrammeId> online(List<Participant> enrolments) {
    Map<EditionId, ProgrammeId> programmes =
        runs.of(enrolments.stream().map(Participant::edition).toList()).stream()
            .collect(Collectors.toMap(run -> run.edition().id(), Run::programme));
    Set<ProgrammeId> open = progress.open(programmes.values());
    return enrolments.stream()
        .filter(each -> programmes.containsKey(each.edition()))
        .filter(each -> open.contains(programmes.get(each.edition())))
        .collect(Collectors.toMap(Participant::enrolment, each -> programmes.get(each.edition())));
  }

  @Override
  public Set<Continuation> of(ProgrammeId programme) {
    return progress.open(List.of(programme)).isEmpty()
        ? Set.of()
        : Set.of(new Continuation("courses.door.programme", PATH));
  }
}
