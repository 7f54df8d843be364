package nl.schakel.recognition.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.attendance.Presences.Presence;
import nl.schakel.courses.CourseResults;
import nl.schakel.courses.CourseResults.Result;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.recognition.model.Completion;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.recognition.model.CompletionRule.Attend;
import nl.schakel.recognition.model.CompletionRule.FinishCourse;
import nl.schakel.recognition.model.CompletionRule.Sitting;

/**
 * What is known of participants of one run, and what that shows.
 *
 * @param held sessions that take place
 * @param marks who was there, by closed lists
 * @param results of the course, of who finished it
 */
record Gathered(
    List<SessionCard> held,
    Map<EnrolmentId, Map<SessionId, Presence>> marks,
    Map<EnrolmentId, Result> results) {

  /** When somebody completed it, and whether a final test was passed with it. */
  record Proof(Instant at, boolean tested) {
    boolean isOf(Completion.Held completion) {
      return at.equals(completion.details().completedAt())
          && tested == completion.details().tested();
    }
  }

  Optional<Proof> shows(EnrolmentId enrolment, CompletionRule rule) {
    return switch (rule) {
      case Attend attend ->
          attend
              .completion(sittings(marks.getOrDefault(enrolment, Map.of())))
              .map(at -> new Proof(at, result(enrolment).flatMap(Result::test).isPresent()));
      case FinishCourse finish -> result(enrolment).flatMap(result -> proof(result, finish));
    };
  }

  Optional<Instant> finished(EnrolmentId enrolment) {
    return result(enrolment).map(Result::finished);
  }

  private Optional<Result> result(EnrolmentId enrolment) {
    return Optional.ofNullable(results.get(enrolment));
  }

  private static Optional<Proof> proof(Result result, FinishCourse rule) {
    return rule.completion(result.finished(), result.test().map(CourseResults.Test::passed))
        .map(at -> new Proof(at, result.test().isPresent()));
  }

  private List<Sitting> sittings(Map<SessionId, Presence> seen) {
    return held.stream()
        .map(session -> sitting(session, Optional.ofNullable(seen.get(session.id()))))
        .toList();
  }

  private static Sitting sitting(SessionCard session, Optional<Presence> presence) {
    long seconds = presence.map(seen -> seconds(session, seen)).orElse(0L);
    return new Sitting(session.start(), session.end(), seconds);
  }

  private static long seconds(SessionCard session, Presence seen) {
    return switch (seen.mark()) {
      case PRESENT -> Duration.between(session.start(), session.end()).toSeconds();
      case PARTLY -> Duration.ofMinutes(seen.minutes()).toSeconds();
      case EXCUSED, ABSENT, NOT_RECORDED -> 0;
    };
  }
}
