package nl.schakel.parents.model;

import java.util.List;
import nl.schakel.parents.model.Parent.State;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The seats of a group at one moment.
 *
 * @param maximum how many there are
 * @param taken by parents who said that they come
 * @param waiting how many parents wait for one
 * @param list whether one may still wait for a seat
 */
public record Seats(int maximum, int taken, int waiting, WaitingList list) implements ValueObject {

  /**
   * Who joins a series late gets too little of it: the list closes as the second meeting begins.
   */
  public enum WaitingList {
    OPEN,
    CLOSED
  }

  /** As these parents leave them. */
  public static Seats of(int maximum, List<Parent> parents, WaitingList list) {
    return new Seats(maximum, count(parents, State.COMING), count(parents, State.WAITING), list);
  }

  private static int count(List<Parent> parents, State state) {
    return (int) parents.stream().filter(each -> each.state() == state).count();
  }

  boolean isWaitingPossible() {
    return list == WaitingList.OPEN;
  }

  /** A free seat is for who waits, as long as they can get it. */
  boolean isFree() {
    return taken < maximum && (waiting == 0 || !isWaitingPossible());
  }

  /** How many of those who wait get a seat now. */
  public int forWaiting() {
    return isWaitingPossible() ? Math.clamp((long) maximum - taken, 0, waiting) : 0;
  }
}
