package nl.schakel.requests.model;

import org.jmolecules.ddd.types.ValueObject;

/**
 * One of the free trainings that a grant pays for.
 *
 * @param period the calendar year that the quota is for; {@value #WHOLE} is all time of the grant
 * @param year in which it was given
 * @param number from 1; nobody else has it in this period
 * @param quota how many there were when it was given
 */
public record FreePlace(int period, int year, int number, int quota) implements ValueObject {

  public static final int WHOLE = 0;

  public FreePlace {
    if (number < 1 || number > quota) {
      throw new IllegalArgumentException("no free training is given above the quota");
    }
  }
}
