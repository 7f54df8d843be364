package nl.schakel.shared.persistence;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.function.Function;

/**
 * Reads a JSON column once for all visitors who are shown the same words: reading it anew was a
 * tenth of a page with a search. What was read is known by all that stands in the column, so it is
 * never out of date.
 *
 * @param <T> something that cannot change
 */
public final class ReadOnce<T> {

  /** Together as long as some hundred programmes with all they tell. */
  private static final int CHARACTERS = 1_000_000;

  private final LoadingCache<String, T> known;

  public ReadOnce(Function<String, T> reader) {
    this.known =
        Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .<String, T>weigher((column, _) -> column.length())
            .build(reader::apply);
  }

  public T read(String column) {
    return known.get(column);
  }
}
