package nl.schakel.learning.model;

import nl.schakel.learning.model.Enrolment.Hold;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The places of an edition: the scarce thing. Counted beside the enrolments because a count under a
 * row lock is what keeps five thousand people from getting twenty-five seats at once; it changes
 * only together with the enrolment that takes or frees a place.
 *
 * @param capacity how many may take part
 * @param taken how many places are held
 * @param waiting how many wait for one
 * @param arrivals how many ever came, which numbers the next one
 */
public record Seats(int capacity, int taken, int waiting, int arrivals) implements ValueObject {

  /** Enough for any room and any e-learning that counts its places at all. */
  public static final int MAXIMUM = 100_000;

  public Seats {
    if (capacity < 0 || taken < 0 || waiting < 0 || taken > capacity || arrivals < 0) {
      throw new IllegalArgumentException(
          "impossible seats: %d of %d taken, %d waiting".formatted(taken, capacity, waiting));
    }
  }

  public static Seats empty(int capacity) {
    return new Seats(capacity, 0, 0, 0);
  }

  public int free() {
    return capacity - taken;
  }

  /** A free seat belongs to whoever waits, so a newcomer gets one only when nobody does. */
  public boolean hasOneForNewcomers() {
    return waiting == 0 && free() > 0;
  }

  /** The number of the next one to arrive; it is never given out again. */
  public int nextArrival() {
    return arrivals + 1;
  }

  Seats arrive(Hold hold) {
    return new Seats(capacity, taken, waiting, nextArrival()).moved(Hold.NOTHING, hold);
  }

  Seats moved(Hold from, Hold to) {
    return new Seats(
        capacity,
        taken + count(to, Hold.SEAT) - count(from, Hold.SEAT),
        waiting + count(to, Hold.PLACE_IN_LINE) - count(from, Hold.PLACE_IN_LINE),
        arrivals);
  }

  /** Held for people who are named later. */
  Seats booked(int places) {
    return new Seats(capacity, taken + places, waiting, arrivals);
  }

  /** No longer held for them. */
  public Seats givenBack(int places) {
    return new Seats(capacity, taken - places, waiting, arrivals);
  }

  Seats resized(int newCapacity) {
    return new Seats(newCapacity, taken, waiting, arrivals);
  }

  private static int count(Hold hold, Hold wanted) {
    return hold == wanted ? 1 : 0;
  }
}
