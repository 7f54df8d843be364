package nl.schakel.courses.port;

import java.util.Optional;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.Course;
import nl.schakel.learning.ProgrammeId;
import org.jmolecules.ddd.types.Repository;

/** Keeps courses; their content is kept by version. */
public interface Courses extends Repository<Course, CourseId> {

  /** A programme has at most one; another is refused by what keeps them. */
  void add(Course course);

  Optional<Course> of(ProgrammeId programme);

  /** Nobody else changes it or its versions before the transaction ends. */
  Optional<Course> lock(CourseId id);
}
