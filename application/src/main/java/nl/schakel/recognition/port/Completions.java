package nl.schakel.recognition.port;

import java.util.Collection;
import java.util.Map;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.Completion;
import nl.schakel.recognition.model.Completion.Held;
import org.jmolecules.ddd.types.Repository;

/** Keeps completions and what they earned, which nothing changes afterwards. */
public interface Completions extends Repository<Completion, CompletionId> {

  /** Nobody else decides about this edition before the transaction ends; those that hold by now. */
  Map<EnrolmentId, Held> lock(EditionId edition);

  /** Those that hold, to look at. */
  Map<EnrolmentId, Held> of(EditionId edition);

  void add(Collection<Held> completions, Collection<Award.Open> earned);

  void withdraw(Completion.Withdrawn completion);
}
