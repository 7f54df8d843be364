package nl.schakel.advice.model;

import java.util.Optional;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;

/**
 * How many questions on a topic a partner takes in a quarter, and how many it has.
 *
 * @param allowed empty is as many as come
 */
public record Quota(Key key, int taken, Optional<Integer> allowed) {

  /** Whose, on what, and when. */
  public record Key(OrganisationId partner, TopicCode topic, Quarter quarter) {}

  public boolean isFull() {
    return allowed.filter(most -> taken >= most).isPresent();
  }

  /** How many it still takes; empty is as many as come. */
  public Optional<Integer> left() {
    return left(taken, allowed);
  }

  /** The same for who only looks. */
  public static Optional<Integer> left(int taken, Optional<Integer> allowed) {
    return allowed.map(most -> Math.max(0, most - taken));
  }

  public Quota take() {
    if (isFull()) {
      throw new IllegalStateException("no question is taken above the quota");
    }
    return new Quota(key, taken + 1, allowed);
  }

  /** The question was withdrawn, or went to another partner. */
  public Quota giveBack() {
    return new Quota(key, Math.max(0, taken - 1), allowed);
  }
}
