package nl.schakel.courses.port;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.courses.model.OutsideCourse;
import nl.schakel.courses.model.OutsideCourse.Completion;
import nl.schakel.courses.model.OutsideCourse.Withdrawal;
import nl.schakel.courses.query.OutsideReading;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** Courses of elsewhere in memory. Passes the same contract tests as the tables. */
public final class OutsideInMemory implements OutsideCourses, OutsideReading {

  public final Map<EnrolmentId, Completion> completions = new HashMap<>();
  private final Map<EnrolmentId, Withdrawal> withdrawn = new HashMap<>();
  private final Map<ProgrammeId, OutsideCourse> courses = new HashMap<>();
  private final Map<String, Instant> heard = new HashMap<>();

  @Override
  public void save(OutsideCourse course) {
    courses.put(course.programme(), course);
  }

  @Override
  public void remove(ProgrammeId programme) {
    courses.remove(programme);
  }

  @Override
  public Optional<OutsideCourse> find(ProgrammeId programme) {
    return Optional.ofNullable(courses.get(programme));
  }

  @Override
  public Kept keep(Completion completion, Instant now) {
    return completions.putIfAbsent(completion.enrolment(), completion) == null
        ? Kept.NEW
        : Kept.THERE_ALREADY;
  }

  @Override
  public Optional<Completion> takeBack(Withdrawal withdrawal) {
    Optional<Completion> gone = Optional.ofNullable(completions.remove(withdrawal.enrolment()));
    gone.ifPresent(completion -> withdrawn.put(completion.enrolment(), withdrawal));
    return gone;
  }

  @Override
  public Set<EnrolmentId> takenBack(Collection<EnrolmentId> enrolments) {
    return enrolments.stream().filter(withdrawn::containsKey).collect(Collectors.toSet());
  }

  @Override
  public Page<Told> told(Collection<EditionId> editions, PageRequest page) {
    return page.of(
        completions.values().stream()
            .filter(completion -> editions.contains(completion.edition()))
            .map(it -> new Told(it.enrolment(), it.at(), it.score(), it.way()))
            .toList());
  }

  @Override
  public Kept hear(String signature, Instant now) {
    return heard.putIfAbsent(signature, now) == null ? Kept.NEW : Kept.THERE_ALREADY;
  }

  @Override
  public void forgetHeard(Instant before) {
    heard.values().removeIf(at -> at.isBefore(before));
  }

  @Override
  public Set<ProgrammeId> among(Collection<ProgrammeId> programmes) {
    return programmes.stream().filter(courses::containsKey).collect(Collectors.toSet());
  }

  @Override
  public Set<EnrolmentId> through(Collection<EnrolmentId> enrolments) {
    return enrolments.stream().filter(completions::containsKey).collect(Collectors.toSet());
  }
}
