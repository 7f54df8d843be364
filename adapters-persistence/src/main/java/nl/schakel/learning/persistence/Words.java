package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes of any kind, as an array column keeps them. */
final class Words {

  private Words() {}

  static <T> String[] of(Collection<T> values, Function<T, String> word) {
    return values.stream().map(word).sorted().toArray(String[]::new);
  }

  static <T> Set<T> set(ResultSet row, String column, Function<String, T> value)
      throws SQLException {
    return Stream.of((String[]) row.getArray(column).getArray())
        .map(value)
        .collect(Collectors.toUnmodifiableSet());
  }
}
