package nl.schakel.learning.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.schakel.partners.TopicCode;

/** The parameters of a statement, and conditions on them: {@code :?} stands for the name of one. */
final class Bindings {

  private final Map<String, Object> parameters = new HashMap<>();

  Map<String, Object> parameters() {
    return parameters;
  }

  void put(String parameter, String value) {
    parameters.put(parameter, value);
  }

  <T> String bind(
      String condition, String parameter, Collection<T> values, Function<T, String> code) {
    parameters.put(parameter, values.stream().map(code).sorted().toArray(String[]::new));
    return about(condition, parameter);
  }

  static String about(String condition, String word) {
    return condition.replace(":?", ":" + word);
  }

  static String codeOf(TopicCode topic) {
    return topic.value().value();
  }
}
