package nl.schakel.partners.model;

import java.util.Optional;
import java.util.Set;
import nl.schakel.partners.TopicCode;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What a partner knows about, and what it does with that for others.
 *
 * @param modes at least one
 * @param perQuarter how many questions it takes in three months; empty is as many as come
 * @param answerDays within how many working days it answers
 * @param free whether whoever asks pays nothing
 */
public record Expertise(
    TopicCode topic,
    Set<Mode> modes,
    Optional<Integer> perQuarter,
    Optional<Integer> answerDays,
    boolean free)
    implements ValueObject {

  public Expertise {
    modes = Set.copyOf(modes);
    if (modes.isEmpty()) {
      throw new IllegalArgumentException("expertise that nobody can use is none");
    }
  }

  /** What it does with what it knows. */
  public enum Mode {
    ADVISE,
    TRAIN,
    CO_DELIVER,
    /** Brings people into contact with a community. */
    INTRODUCE
  }

  public boolean is(Mode mode) {
    return modes.contains(mode);
  }
}
