package nl.schakel.recognition.port;

import java.util.Optional;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.recognition.model.CompletionRule;

/** Keeps what completing a programme takes, where somebody said so. */
public interface CompletionRules {

  Optional<CompletionRule> find(ProgrammeId programme);

  /**
   * Keeps it.
   *
   * @param seen the version on which the change is based, if there must be no other by now
   * @throws nl.schakel.shared.StaleChangeException when there is
   */
  void save(ProgrammeId programme, CompletionRule rule, Optional<Long> seen);
}
