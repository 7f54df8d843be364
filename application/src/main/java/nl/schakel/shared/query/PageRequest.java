package nl.schakel.shared.query;

import java.util.List;

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

  /** On which page of the usual size something stands, counted from 1; of nothing the first. */
  public static int numberOf(int position) {
    return Math.max(1, (position + DEFAULT_SIZE - 1) / DEFAULT_SIZE);
  }

  public static PageRequest numbered(int number) {
    return new PageRequest(number, DEFAULT_SIZE);
  }

  public int offset() {
    return (number - 1) * size;
  }

  /** This part of a list that is short enough to have been read whole. */
  public <T> Page<T> of(List<T> all) {
    return new Page<>(all.stream().skip(offset()).limit(size).toList(), number, size, all.size());
  }
}
