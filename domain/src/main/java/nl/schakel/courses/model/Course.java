package nl.schakel.courses.model;

import nl.schakel.courses.CourseId;
import nl.schakel.learning.ProgrammeId;
import org.jmolecules.ddd.types.AggregateRoot;

/** What a programme teaches online; its chapters stand in its versions. */
public record Course(CourseId id, ProgrammeId programme)
    implements AggregateRoot<Course, CourseId> {

  @Override
  public CourseId getId() {
    return id;
  }

  public CourseVersion.Draft firstVersion() {
    return new CourseVersion.Draft(new CourseVersion.Id(id, 1), CourseContent.EMPTY, 0);
  }
}
