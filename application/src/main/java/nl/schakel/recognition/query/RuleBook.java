package nl.schakel.recognition.query;

import java.util.Optional;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.recognition.model.CompletionRule;

/** What completing a programme takes, where somebody said so. */
public interface RuleBook {

  Optional<CompletionRule> find(ProgrammeId programme);

  /** How often somebody did; 0 when nobody ever has. */
  long version(ProgrammeId programme);
}
