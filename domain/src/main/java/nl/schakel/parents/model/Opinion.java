package nl.schakel.parents.model;

import org.jmolecules.ddd.types.ValueObject;

/** What a parent thought of the meetings. It is counted, and nobody knows whose it was. */
public record Opinion(Face face, Help help) implements ValueObject {

  /** How it was, from glad to sad. */
  public enum Face {
    VERY_GLAD,
    GLAD,
    SO_SO,
    SAD,
    VERY_SAD
  }

  /** Whether it is of use at home. */
  public enum Help {
    HELPS,
    HELPS_A_LITTLE,
    DOES_NOT_HELP
  }

  /** What parents tell that they need, when they meet. */
  public enum Need {
    PARENTING,
    SCHOOL,
    HOUSING,
    MONEY,
    HEALTH,
    OTHER;

    /** At one meeting; more people than ever sit in one room. */
    public static final int MOST = Presence.MOST_HEADS;
  }
}
