package nl.schakel.consultations.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.advice.QuestionId;
import nl.schakel.consultations.model.Consultation;
import nl.schakel.consultations.model.Consultation.Concluded;
import nl.schakel.consultations.model.Consultation.Open;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.Repository;

/** Keeps consultations; when question and asker are forgotten, what came of them stays. */
public interface Consultations extends Repository<Consultation, QuestionId> {

  void add(Open consultation);

  /** Nobody else changes it before the transaction ends. */
  Optional<Consultation> lock(QuestionId question);

  void save(Concluded consultation);

  /** Everything that is kept about this person, oldest first. */
  List<Map<String, Object>> recordsOf(PersonId person);

  /** Forgets that this person asked. */
  void forget(PersonId person);

  /** Forgets who asked what before, at most so many; answers how many. */
  int forgetAskedBefore(Instant end, int atMost);
}
