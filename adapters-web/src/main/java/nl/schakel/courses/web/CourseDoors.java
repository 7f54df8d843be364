package nl.schakel.courses.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.courses.query.CourseProgress;
import nl.schakel.courses.query.CourseProgress.Stage;
import nl.schakel.courses.query.OutsideReading;
import nl.schakel.learning.Continuations;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.people.PersonId;
import org.springframework.stereotype.Component;

/** Leads from enrolments and programmes to their courses: six statements, however many. */
@Component
class CourseDoors implements Continuations {

  private static final String PATH = "/course";
  private static final String OUTSIDE = "/outside";

  private final Runs runs;
  private final CourseProgress progress;
  private final OutsideReading outside;

  CourseDoors(Runs runs, CourseProgress progress, OutsideReading outside) {
    this.runs = runs;
    this.progress = progress;
    this.outside = outside;
  }

  @Override
  public Map<EnrolmentId, Continuation> of(PersonId person) {
    Map<EnrolmentId, Continuation> doors = new HashMap<>();
    Map<EnrolmentId, ProgrammeId> programmes = programmes(runs.of(person));
    doors.putAll(outside(programmes));
    Map<EnrolmentId, ProgrammeId> online = online(programmes);
    Map<EnrolmentId, Stage> stages = progress.stages(online.keySet());
    online
        .keySet()
        .forEach(
            enrolment ->
                doors.put(enrolment, door(stages.getOrDefault(enrolment, Stage.NOT_BEGUN))));
    return doors;
  }

  private static Continuation door(Stage stage) {
    return new Continuation("courses.door." + stage, PATH, stage == Stage.FINISHED);
  }

  /** Where one can learn online, by enrolment. */
  Map<EnrolmentId, ProgrammeId> online(Map<EnrolmentId, ProgrammeId> enrolments) {
    return among(enrolments, progress.open(enrolments.values()));
  }

  /** Where one learns on somebody else's site. */
  Map<EnrolmentId, ProgrammeId> elsewhere(Map<EnrolmentId, ProgrammeId> enrolments) {
    return among(enrolments, outside.among(enrolments.values()));
  }

  private static Map<EnrolmentId, ProgrammeId> among(
      Map<EnrolmentId, ProgrammeId> enrolments, Set<ProgrammeId> programmes) {
    return enrolments.entrySet().stream()
        .filter(each -> programmes.contains(each.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Map<EnrolmentId, ProgrammeId> programmes(List<Participant> enrolments) {
    Map<EditionId, ProgrammeId> programmes =
        runs.of(enrolments.stream().map(Participant::edition).toList()).stream()
            .collect(Collectors.toMap(run -> run.edition().id(), Run::programme));
    return enrolments.stream()
        .filter(each -> programmes.containsKey(each.edition()))
        .collect(Collectors.toMap(Participant::enrolment, each -> programmes.get(each.edition())));
  }

  private Map<EnrolmentId, Continuation> outside(Map<EnrolmentId, ProgrammeId> programmes) {
    Set<EnrolmentId> there = elsewhere(programmes).keySet();
    Set<EnrolmentId> through = outside.through(there);
    return there.stream()
        .collect(
            Collectors.toMap(
                enrolment -> enrolment,
                enrolment ->
                    through.contains(enrolment)
                        ? new Continuation("courses.door.FINISHED", OUTSIDE, true)
                        : new Continuation("courses.door.OUTSIDE", OUTSIDE)));
  }

  @Override
  public Set<Continuation> of(ProgrammeId programme) {
    return progress.open(List.of(programme)).isEmpty() && outside.find(programme).isEmpty()
        ? Set.of()
        : Set.of(new Continuation("courses.door.programme", PATH));
  }
}
