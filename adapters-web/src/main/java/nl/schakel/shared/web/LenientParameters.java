package nl.schakel.shared.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The parameters of a request in which perhaps not everything can be read. */
final class LenientParameters {

  private LenientParameters() {}

  static Map<String, List<String>> of(RequestContent content) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    readable(content::query).forEach((name, values) -> all.put(name, new ArrayList<>(values)));
    readable(content::form)
        .forEach(
            (name, values) -> all.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(values));
    return all;
  }

  /** Who tells of a broken request asks for parameters too, and must not stumble over it again. */
  private static Map<String, List<String>> readable(Supplier<Map<String, List<String>>> typed) {
    try {
      return typed.get();
    } catch (InvalidInput | Unanswerable _) {
      return Map.of();
    }
  }
}
