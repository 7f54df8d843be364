package nl.schakel.recognition.query;

import nl.schakel.learning.ProgrammeId;
import nl.schakel.recognition.model.RuleHistory;

/** What completing a programme takes, and took, where somebody said so. */
public interface RuleBook {

  RuleHistory history(ProgrammeId programme);

  /** How far deciding anew is, after the rule changed last. */
  Recounted recounted(ProgrammeId programme);

  /** In so many editions, of so many. */
  record Recounted(int editions, int finished) {

    public boolean isFinished() {
      return finished == editions;
    }
  }
}
