package nl.schakel.courses.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.courses.model.Answer;
import nl.schakel.courses.model.Answer.Written;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.model.CourseVersion;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.model.Exercise.Reflection;
import nl.schakel.courses.model.Study;
import nl.schakel.courses.model.Study.Begun;
import nl.schakel.courses.model.Study.Details;
import nl.schakel.courses.model.Study.Finished;
import nl.schakel.courses.port.Studies;
import nl.schakel.courses.query.CourseReading;
import nl.schakel.courses.usecase.Desk.Open;
import nl.schakel.courses.usecase.StudyCourse.Learner;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class StudyService implements StudyCourse {

  private final Desk desk;
  private final Runs runs;
  private final Studies studies;
  private final CourseReading courses;
  private final Clock clock;

  StudyService(Desk desk, Runs runs, Studies studies, CourseReading courses, Clock clock) {
    this.desk = desk;
    this.runs = runs;
    this.studies = studies;
    this.courses = courses;
    this.clock = clock;
  }

  @Override
  public Outcome begin(Learner learner) {
    Participant participant = desk.admitted(learner);
    if (desk.find(learner).isEmpty()) {
      studies.add(
          Study.begin(
              new Details(
                  participant.enrolment(),
                  participant.edition(),
                  participant.person(),
                  offered(participant),
                  clock.instant())));
    }
    Open open = desk.open(learner);
    return next(open.study(), open);
  }

  private CourseVersion.Id offered(Participant participant) {
    return runs.find(participant.edition())
        .flatMap(run -> courses.published(run.programme()))
        .orElseThrow(() -> new NotFoundException("course"));
  }

  @Override
  public Outcome answer(Learner learner, Chapter.Id chapter, Exercise.Id exercise, Answer answer) {
    Open open = desk.open(learner);
    return open.content().chapter(chapter).stream()
        .flatMap(found -> found.exercises().stream())
        .filter(found -> found.id().equals(exercise))
        .findFirst()
        .map(found -> judge(learner, found, answer))
        .orElseGet(Outcome.NotThere::new);
  }

  private Outcome judge(Learner learner, Exercise exercise, Answer answer) {
    List<Finding> findings =
        answer instanceof Written(var text) ? PersonalDataCheck.findings(text) : List.of();
    if (!findings.isEmpty()) {
      return new Outcome.TellsOfSomebody(findings);
    }
    Instant now = clock.instant();
    return exercise
        .judge(answer)
        .<Outcome>map(
            verdict -> {
              studies.keep(learner.enrolment(), exercise.id(), answer, verdict, now);
              return new Outcome.Judged(verdict);
            })
        .orElseGet(Outcome.NoAnswer::new);
  }

  @Override
  public Outcome complete(Learner learner, Chapter.Id id) {
    Open open = desk.open(learner);
    Optional<Chapter> chapter = open.content().chapter(id);
    if (chapter.isEmpty()) {
      return new Outcome.NotThere();
    }
    List<Exercise.Id> unanswered = unanswered(learner, chapter.get());
    return unanswered.isEmpty() ? through(open, id) : new Outcome.Unanswered(unanswered);
  }

  /** Thinking is left to who learns; the rest is there to be tried. */
  private List<Exercise.Id> unanswered(Learner learner, Chapter chapter) {
    Set<Exercise.Id> answered = courses.answers(learner.enrolment()).keySet();
    return chapter.exercises().stream()
        .filter(each -> !(each instanceof Reflection))
        .map(Exercise::id)
        .filter(each -> !answered.contains(each))
        .toList();
  }

  private Outcome through(Open open, Chapter.Id chapter) {
    return switch (open.study()) {
      case Begun begun -> {
        Instant now = clock.instant();
        Study after = begun.complete(chapter, open.content(), now);
        desk.keep(begun, after, now);
        yield next(after, open);
      }
      case Finished finished -> next(finished, open);
    };
  }

  private static Outcome next(Study study, Open open) {
    return switch (study) {
      case Begun begun -> new Outcome.GoesOn(begun.progress().next(open.content()));
      case Finished _ -> new Outcome.Finished();
    };
  }
}
