package nl.schakel.learning;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of an enrolment: one person in one edition. */
public record EnrolmentId(UUID value) implements Identifier {

  public static EnrolmentId next() {
    return new EnrolmentId(Ids.next());
  }
}
