package nl.schakel.advice;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a question to an expert. */
public record QuestionId(UUID value) implements Identifier {

  public static QuestionId next() {
    return new QuestionId(Ids.next());
  }
}
