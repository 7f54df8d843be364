package nl.schakel.courses.usecase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.schakel.courses.model.OutsideCourse.Way;
import nl.schakel.courses.port.OutsideCourses;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs.Participant;

/**
 * What was told before.
 *
 * @param through of whom it is known; grows with every row
 * @param takenBack of whom it may not be told again in this way
 */
record Known(Set<EnrolmentId> through, Set<EnrolmentId> takenBack) {

  static Known of(OutsideCourses courses, List<Participant> people, Way way) {
    List<EnrolmentId> enrolments = people.stream().map(Participant::enrolment).toList();
    return new Known(
        new HashSet<>(courses.through(enrolments)),
        way == Way.HAND ? Set.of() : courses.takenBack(enrolments));
  }
}
