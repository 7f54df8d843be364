package nl.schakel.advice.port;

import java.util.Optional;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.Question;
import nl.schakel.advice.model.Question.Asked;
import org.jmolecules.ddd.types.Repository;

/** Keeps questions, until they are forgotten. */
public interface Questions extends Repository<Question, QuestionId> {

  void add(Asked question);

  /** Nobody else changes it before the transaction ends. */
  Optional<Question> lock(QuestionId id);

  /** Writes what became of a question that was locked. */
  void save(Question question);
}
