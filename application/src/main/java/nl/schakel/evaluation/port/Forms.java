package nl.schakel.evaluation.port;

import java.util.Optional;
import nl.schakel.evaluation.model.Form;
import nl.schakel.learning.ProgrammeId;

/** Keeps what is asked after editions of a programme, where that is not the usual. */
public interface Forms {

  Optional<Form> find(ProgrammeId programme);

  /**
   * Adds it or writes over the version that it names.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody was first
   */
  void save(Form form);
}
