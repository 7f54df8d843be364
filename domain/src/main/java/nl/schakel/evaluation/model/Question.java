package nl.schakel.evaluation.model;

import java.util.UUID;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/**
 * One thing that is asked.
 *
 * @param id stays as long as the same is asked, so that answers of several editions add up
 */
public record Question(UUID id, Kind kind, LocalizedText label) {

  public static final int LONGEST_LABEL = 200;

  /** How it is answered. */
  public enum Kind {
    /** From 1, not at all, to 5, completely. */
    SCALE,
    /** In one's own words. */
    TEXT
  }

  public static Question ask(Kind kind, LocalizedText label) {
    return new Question(UUID.randomUUID(), kind, label);
  }

  /** A better translation asks the same; other words in Dutch may ask something else. */
  boolean asksTheSame(Question other) {
    return kind == other.kind && label.in(Language.DUTCH).equals(other.label.in(Language.DUTCH));
  }

  private Question as(UUID known) {
    return new Question(known, kind, label);
  }

  /** With the identity of what was asked before, if that was the same. */
  Question knownFrom(Iterable<Question> before) {
    for (Question other : before) {
      if (asksTheSame(other)) {
        return as(other.id);
      }
    }
    return this;
  }
}
