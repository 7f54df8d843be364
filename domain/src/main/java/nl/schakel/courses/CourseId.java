package nl.schakel.courses;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a course: what one learns online in a programme. */
public record CourseId(UUID value) implements Identifier {

  public static CourseId next() {
    return new CourseId(Ids.next());
  }
}
