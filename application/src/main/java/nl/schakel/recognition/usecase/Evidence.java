package nl.schakel.recognition.usecase;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.schakel.attendance.Presences;
import nl.schakel.attendance.Presences.Presence;
import nl.schakel.courses.CourseResults;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.usecase.UseCasePart;

/** Gathers what shows that somebody completed a run. */
@UseCasePart
class Evidence {

  private final Presences presences;
  private final CourseResults courses;

  Evidence(Presences presences, CourseResults courses) {
    this.presences = presences;
    this.courses = courses;
  }

  /** A few statements, however many they are. */
  Gathered in(Run run, Collection<EnrolmentId> enrolments) {
    return new Gathered(
        run.edition().sessions().stream().filter(session -> !session.cancelled()).toList(),
        run.edition().sessions().isEmpty() ? Map.of() : marks(run.edition().id()),
        courses.of(enrolments));
  }

  private Map<EnrolmentId, Map<SessionId, Presence>> marks(EditionId edition) {
    Set<SessionId> closed = presences.closings(edition).keySet();
    Map<EnrolmentId, Map<SessionId, Presence>> marks = new HashMap<>();
    presences.of(edition).stream()
        .filter(presence -> closed.contains(presence.session()))
        .forEach(
            presence ->
                marks
                    .computeIfAbsent(presence.enrolment(), _ -> new HashMap<>())
                    .put(presence.session(), presence));
    return marks;
  }
}
