package nl.schakel.shared.query;

/**
 * Which part of a list is asked for.
 *
 * @param number from 1
 * @param size from 1 to {@value #MAXIMUM_SIZE}
 */
public record PageRequest(int number, int size) {

  public static final int DEFAULT_SIZE = 20;
  public static final int MAXIMUM_SIZE = 100;
  public static final int MAXIMUM_NUMBER = 100_000;

  public PageRequest {
    if (number < 1 || number > MAXIMUM_NUMBER || size < 1 || size > MAXIMUM_SIZE) {
      throw new IllegalArgumentException("no such page");
    }
  }

  public static PageRequest first() {
    return new PageRequest(1, DEFAULT_SIZE);
  }

  public int offset() {
    return (number - 1) * size;
  }
}
