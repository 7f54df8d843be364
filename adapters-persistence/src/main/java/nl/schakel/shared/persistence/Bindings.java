package nl.schakel.shared.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The parameters of a statement, and conditions on them: {@code :?} stands for the name of one. */
public final class Bindings {

  private final Map<String, Object> parameters = new HashMap<>();

  public Map<String, Object> parameters() {
    return parameters;
  }

  public void put(String parameter, String value) {
    parameters.put(parameter, value);
  }

  public <T> String bind(
      String condition, String parameter, Collection<T> values, Function<T, String> code) {
    parameters.put(parameter, values.stream().map(code).sorted().toArray(String[]::new));
    return about(condition, parameter);
  }

  public static String about(String condition, String word) {
    return condition.replace(":?", ":" + word);
  }
}
