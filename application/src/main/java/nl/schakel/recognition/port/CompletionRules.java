package nl.schakel.recognition.port;

import java.util.Optional;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.recognition.model.CompletionRule;

/** Keeps what completing a programme takes, where somebody said so. */
public interface CompletionRules {

  Optional<CompletionRule> find(ProgrammeId programme);

  void save(ProgrammeId programme, CompletionRule rule);
}
