package nl.schakel.learning;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of one sent form, which may hold enrolments in several editions. */
public record SubmissionId(UUID value) implements Identifier {

  public static SubmissionId next() {
    return new SubmissionId(Ids.next());
  }
}
