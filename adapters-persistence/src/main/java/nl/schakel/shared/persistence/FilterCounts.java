package nl.schakel.shared.persistence;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Counts what each value of each filter would leave: what fits the words is read once, then each
 * filter counts what all the others let through.
 *
 * @param asked what one filter alone asks of a row
 * @param values the values of one filter that a row has, as a set of rows
 */
public record FilterCounts<F extends Enum<F>>(
    Class<F> filters, Function<F, String> asked, Function<F, String> values) {

  /**
   * The statement.
   *
   * @param columns those that the values are taken from
   * @param source what follows {@code from}: the table and the conditions of words
   */
  public String sql(String columns, String source) {
    String fits =
        all()
            .map(filter -> "(%s) as fits_%s".formatted(asked.apply(filter), filter))
            .collect(joining(", "));
    return "with fit as materialized (select %s, %s from %s)\n".formatted(columns, fits, source)
        + all().map(this::countsOf).collect(joining("\nunion all "));
  }

  private String countsOf(F filter) {
    String others =
        all()
            .filter(other -> other != filter)
            .map(other -> "fits_" + other)
            .collect(joining(" and "));
    return "select '%s' as filter, value, count(*) as things from fit, %s as value where %s group by value"
        .formatted(filter, values.apply(filter), others);
  }

  /** Its answer: how many, by value, by filter. */
  public Map<F, SortedMap<String, Long>> read(StatementSpec statement) {
    Map<F, SortedMap<String, Long>> counts = new EnumMap<>(filters);
    statement.query(
        row -> {
          counts
              .computeIfAbsent(Enum.valueOf(filters, row.getString("filter")), _ -> new TreeMap<>())
              .put(row.getString("value"), row.getLong("things"));
        });
    return counts;
  }

  private Stream<F> all() {
    return Arrays.stream(filters.getEnumConstants());
  }
}
