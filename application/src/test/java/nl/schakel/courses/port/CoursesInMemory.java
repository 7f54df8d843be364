package nl.schakel.courses.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.CourseResults.Result;
import nl.schakel.courses.CourseResults.Test;
import nl.schakel.courses.model.Answer;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.model.Course;
import nl.schakel.courses.model.CourseContent;
import nl.schakel.courses.model.CourseVersion;
import nl.schakel.courses.model.CourseVersion.Draft;
import nl.schakel.courses.model.CourseVersion.Published;
import nl.schakel.courses.model.CourseVersion.Retired;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.model.Exercise.Verdict;
import nl.schakel.courses.model.Picture;
import nl.schakel.courses.model.Study;
import nl.schakel.courses.model.Study.Begun;
import nl.schakel.courses.model.Study.Details;
import nl.schakel.courses.model.Study.Finished;
import nl.schakel.courses.model.Study.Progress;
import nl.schakel.courses.query.CourseReading;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.StaleChangeException;

/** What is kept of courses, in memory. Passes the same contract tests as the tables. */
public final class CoursesInMemory
    implements Courses, CourseVersions, Studies, StudyArchive, CourseReading {

  private final Map<CourseId, Course> courses = new LinkedHashMap<>();
  private final Map<CourseVersion.Id, CourseVersion> versions = new LinkedHashMap<>();
  public final List<EnrolmentId> grants = new ArrayList<>();
  private final Map<EnrolmentId, Study> studies = new LinkedHashMap<>();
  private final Map<EnrolmentId, Instant> moved = new HashMap<>();
  private final Map<EnrolmentId, Instant> touched = new HashMap<>();
  private final Map<EnrolmentId, Map<Exercise.Id, Given>> answers = new HashMap<>();

  public final OutsideInMemory outside = new OutsideInMemory();

  private Map<EnrolmentId, Result> results(Collection<EnrolmentId> enrolments) {
    Map<EnrolmentId, Result> results = new HashMap<>();
    for (EnrolmentId enrolment : enrolments) {
      Optional.ofNullable(outside.completions.get(enrolment))
          .map(it -> new Result(it.at(), it.score().map(score -> new Test(it.at(), score))))
          .ifPresent(result -> results.put(enrolment, result));
    }
    return results;
  }

  public final PicturesInMemory pictures = new PicturesInMemory(this::isUsed);

  private boolean isUsed(CourseId course, Picture.Hash picture) {
    return versions.values().stream()
        .filter(each -> each.id().course().equals(course))
        .flatMap(each -> each.content().chapters().stream())
        .anyMatch(each -> each.pictures().contains(picture));
  }

  public CoursePorts ports() {
    return new CoursePorts(
        this, this, this, this, this, pictures, pictures, outside, this::results);
  }

  @Override
  public void add(Course course) {
    courses.put(course.id(), course);
  }

  @Override
  public Optional<Course> of(ProgrammeId programme) {
    return courses.values().stream().filter(c -> c.programme().equals(programme)).findFirst();
  }

  @Override
  public Optional<Course> lock(CourseId id) {
    return Optional.ofNullable(courses.get(id));
  }

  @Override
  public void add(Draft draft) {
    versions.put(draft.id(), draft);
  }

  @Override
  public Optional<Draft> draft(CourseId course) {
    return of(course, Draft.class);
  }

  @Override
  public Optional<Published> published(CourseId course) {
    return of(course, Published.class);
  }

  private <T extends CourseVersion> Optional<T> of(CourseId course, Class<T> state) {
    return versions.values().stream()
        .filter(each -> each.id().course().equals(course))
        .filter(state::isInstance)
        .map(state::cast)
        .findFirst();
  }

  @Override
  public void save(Draft draft) {
    if (!(versions.get(draft.id()) instanceof Draft(var _, var _, var revision))
        || revision != draft.revision()) {
      throw new StaleChangeException("course");
    }
    versions.put(draft.id(), new Draft(draft.id(), draft.content(), draft.revision() + 1));
  }

  @Override
  public void save(Published published) {
    versions.put(published.id(), published);
  }

  @Override
  public void save(Retired retired) {
    versions.put(retired.id(), retired);
  }

  @Override
  public void add(Begun study) {
    studies.putIfAbsent(study.getId(), study);
    touched.putIfAbsent(study.getId(), study.details().begun());
  }

  @Override
  public Optional<Study> lock(EnrolmentId id) {
    return Optional.ofNullable(studies.get(id));
  }

  @Override
  public void save(Study study, Instant at) {
    studies.replace(study.getId(), study);
    touched.put(study.getId(), at);
  }

  @Override
  public void keepGrant(Begun study, String reason, UUID by, Instant at) {
    grants.add(study.getId());
  }

  @Override
  public void keep(EnrolmentId study, Exercise.Id id, Answer answer, Verdict verdict, Instant at) {
    answers.computeIfAbsent(study, _ -> new HashMap<>()).put(id, new Given(answer, verdict));
  }

  @Override
  public int move(CourseVersion.Id from, CourseVersion.Id to, Instant at) {
    List<Study> movable =
        studies.values().stream()
            .filter(each -> each instanceof Begun && each.details().version().equals(from))
            .toList();
    movable.forEach(each -> move(each, to, at));
    return movable.size();
  }

  private void move(Study study, CourseVersion.Id to, Instant at) {
    Details before = study.details();
    Set<Chapter.Id> done = new HashSet<>(study.progress().done());
    done.retainAll(content(to).map(CourseContent::ids).orElse(List.of()));
    Details after =
        new Details(before.enrolment(), before.edition(), before.person(), to, before.begun());
    studies.put(
        before.enrolment(),
        new Begun(
            after, new Progress(done, study.progress().attempts(), study.progress().extra())));
    moved.put(before.enrolment(), at);
  }

  @Override
  public Optional<CourseVersion.Id> published(ProgrammeId programme) {
    return of(programme).flatMap(course -> published(course.id())).map(Published::id);
  }

  @Override
  public Optional<CourseContent> content(CourseVersion.Id version) {
    return Optional.ofNullable(versions.get(version))
        .filter(each -> !(each instanceof Draft))
        .map(CourseVersion::content);
  }

  @Override
  public Optional<Way> way(EnrolmentId enrolment) {
    return lock(enrolment)
        .map(
            study ->
                new Way(
                    study.details().version(),
                    study.progress(),
                    study.details().begun(),
                    study instanceof Finished(var _, var _, var at)
                        ? Optional.of(at)
                        : Optional.empty(),
                    Optional.ofNullable(moved.get(enrolment))));
  }

  @Override
  public Map<Exercise.Id, Given> answers(EnrolmentId enrolment) {
    return Map.copyOf(answers.getOrDefault(enrolment, Map.of()));
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return studies.values().stream()
        .filter(each -> each.details().person().equals(person))
        .map(each -> Map.<String, Object>of("enrolment", each.getId().value()))
        .toList();
  }

  @Override
  public List<Map<String, Object>> outsideOf(PersonId person) {
    return outside.completions.values().stream()
        .filter(each -> each.person().equals(person))
        .map(each -> Map.<String, Object>of("enrolment", each.enrolment().value()))
        .toList();
  }

  @Override
  public void forget(PersonId person) {
    outside.completions.values().removeIf(each -> each.person().equals(person));
    studies.values().stream()
        .filter(each -> each.details().person().equals(person))
        .map(Study::getId)
        .toList()
        .forEach(this::forget);
  }

  private void forget(EnrolmentId study) {
    studies.remove(study);
    answers.remove(study);
  }

  @Override
  public int forgetBefore(Instant end, int atMost) {
    List<EnrolmentId> old =
        studies.keySet().stream()
            .filter(each -> touched.getOrDefault(each, Instant.MAX).isBefore(end))
            .limit(atMost)
            .toList();
    old.forEach(this::forget);
    return old.size();
  }
}
