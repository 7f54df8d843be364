package nl.schakel.shared.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The conditions of a search of which every part may be left out. What is not asked for is not part
 * of the statement: one that says {@code :x is null or …} has to be planned anew for every search,
 * because one plan cannot be good for all of them.
 */
public final class AskedFor {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  /** Adds a condition that names the parameter, if there is something to ask. */
  public <T> AskedFor ifGiven(
      Optional<T> value, String parameter, String condition, Function<T, Object> column) {
    value.ifPresent(
        given -> {
          conditions.add(condition);
          parameters.put(parameter, column.apply(given));
        });
    return this;
  }

  /** For after {@code where}. */
  public String sql() {
    return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
  }

  public Map<String, Object> parameters() {
    return parameters;
  }
}
