package nl.schakel.shared.query;

import java.util.List;
import java.util.function.Function;

/**
 * A numbered part of a list, for the API and for short public lists.
 *
 * @param number from 1
 */
public record Page<T>(List<T> items, int number, int size, long total) {

  public Page {
    items = List.copyOf(items);
  }

  /** The part of a short list that is known whole. */
  public static <T> Page<T> of(List<T> all, PageRequest asked) {
    List<T> part = all.stream().skip(asked.offset()).limit(asked.size()).toList();
    return new Page<>(part, asked.number(), asked.size(), all.size());
  }

  public long totalPages() {
    return (total + size - 1) / size;
  }

  public boolean hasNext() {
    return number < totalPages();
  }

  public boolean hasPrevious() {
    return number > 1;
  }

  public <R> Page<R> map(Function<? super T, R> each) {
    return new Page<>(items.stream().<R>map(each).toList(), number, size, total);
  }
}
