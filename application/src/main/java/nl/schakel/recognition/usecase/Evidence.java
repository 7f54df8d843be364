package nl.schakel.recognition.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.attendance.Presences;
import nl.schakel.attendance.Presences.Presence;
import nl.schakel.courses.CourseResults;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.recognition.model.CompletionRule.Attend;
import nl.schakel.recognition.model.CompletionRule.FinishCourse;
import nl.schakel.recognition.model.CompletionRule.Sitting;
import nl.schakel.shared.usecase.ApplicationService;

/** Gathers what shows that somebody completed a run. */
@ApplicationService
class Evidence {

  private final Presences presences;
  private final CourseResults courses;

  Evidence(Presences presences, CourseResults courses) {
    this.presences = presences;
    this.courses = courses;
  }

  /** When somebody completed it, and whether a final test was passed with it. */
  record Proof(Instant at, boolean tested) {}

  /** Asked once for an edition, answered for each of its participants. */
  Function<EnrolmentId, Optional<Proof>> in(Run run, CompletionRule rule) {
    return switch (rule) {
      case Attend attend -> attended(run, attend);
      case FinishCourse finish -> enrolment -> finished(enrolment, finish);
    };
  }

  private Function<EnrolmentId, Optional<Proof>> attended(Run run, Attend rule) {
    List<SessionCard> held =
        run.edition().sessions().stream().filter(session -> !session.cancelled()).toList();
    Set<SessionId> closed = presences.closings(run.edition().id()).keySet();
    Map<EnrolmentId, Map<SessionId, Presence>> marks = new HashMap<>();
    presences.of(run.edition().id()).stream()
        .filter(presence -> closed.contains(presence.session()))
        .forEach(
            presence ->
                marks
                    .computeIfAbsent(presence.enrolment(), _ -> new HashMap<>())
                    .put(presence.session(), presence));
    return enrolment ->
        rule.completion(sittings(held, marks.getOrDefault(enrolment, Map.of())))
            .map(at -> new Proof(at, courses.of(enrolment).flatMap(it -> it.test()).isPresent()));
  }

  private static List<Sitting> sittings(List<SessionCard> held, Map<SessionId, Presence> marks) {
    return held.stream()
        .map(session -> sitting(session, Optional.ofNullable(marks.get(session.id()))))
        .collect(Collectors.toUnmodifiableList());
  }

  private static Sitting sitting(SessionCard session, Optional<Presence> presence) {
    return presence
        .map(
            seen ->
                switch (seen.mark()) {
                  case PRESENT -> Sitting.whole(session.start(), session.end());
                  case PARTLY ->
                      new Sitting(
                          session.start(),
                          session.end(),
                          Duration.ofMinutes(seen.minutes()).toSeconds());
                  case EXCUSED, ABSENT, NOT_RECORDED ->
                      new Sitting(session.start(), session.end(), 0);
                })
        .orElseGet(() -> new Sitting(session.start(), session.end(), 0));
  }

  private Optional<Proof> finished(EnrolmentId enrolment, FinishCourse rule) {
    return courses
        .of(enrolment)
        .flatMap(
            result ->
                rule.completion(result.finished(), result.test().map(CourseResults.Test::passed))
                    .map(at -> new Proof(at, result.test().isPresent())));
  }
}
