package nl.schakel.courses.web;

import java.util.Optional;
import nl.schakel.courses.model.CourseVersion;
import nl.schakel.courses.query.CourseReading;
import nl.schakel.courses.query.CourseReading.Way;
import nl.schakel.courses.usecase.StudyCourse.Learner;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** Opens the door for who is admitted; for anybody else there is no room. */
@Component
class Rooms {

  private final Runs runs;
  private final CourseReading courses;

  Rooms(Runs runs, CourseReading courses) {
    this.runs = runs;
    this.courses = courses;
  }

  Room open(Learner learner, String base) {
    Run run =
        runs.participant(learner.enrolment())
            .filter(found -> found.person().equals(learner.person()))
            .flatMap(found -> runs.find(found.edition()))
            .orElseThrow(Rooms::nothing);
    Optional<Way> way = courses.way(learner.enrolment());
    CourseVersion.Id version =
        way.map(Way::version)
            .or(() -> courses.published(run.programme()))
            .orElseThrow(Rooms::nothing);
    return new Room(
        learner, base, run.edition(), way, courses.content(version).orElseThrow(Rooms::nothing));
  }

  private static NotFoundException nothing() {
    return new NotFoundException("course");
  }
}
