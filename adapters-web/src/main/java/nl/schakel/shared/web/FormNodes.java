package nl.schakel.shared.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads what a form or a query sends into the same tree as JSON: {@code participant.email} is a
 * field in an object, {@code sessions.0.start} one in the first of a list, a repeated name a list.
 */
final class FormNodes {

  private final Map<String, Object> root = new LinkedHashMap<>();
  private final List<FieldError> errors;

  private FormNodes(List<FieldError> errors) {
    this.errors = errors;
  }

  static Node.Fields read(Map<String, List<String>> typed, List<FieldError> errors) {
    FormNodes nodes = new FormNodes(errors);
    typed.forEach(nodes::put);
    return new Node.Fields(converted(nodes.root));
  }

  private void put(String name, List<String> values) {
    if (Unicode.isBroken(name)) {
      errors.add(FieldError.of("", "FORBIDDEN_CHARACTER"));
      return;
    }
    String[] steps = name.split("\\.", JsonNodes.MAXIMUM_DEPTH);
    Map<String, Object> place = root;
    for (int i = 0; i < steps.length - 1; i++) {
      place = inside(place, steps[i]);
    }
    place.putIfAbsent(steps[steps.length - 1], values(name, values));
  }

  @SuppressWarnings("unchecked") // a map in the tree was put there by this method
  private static Map<String, Object> inside(Map<String, Object> place, String step) {
    return place.get(step) instanceof Map<?, ?> there
        ? (Map<String, Object>) there
        : fresh(place, step);
  }

  private static Map<String, Object> fresh(Map<String, Object> place, String step) {
    Map<String, Object> fields = new LinkedHashMap<>();
    place.put(step, fields);
    return fields;
  }

  private Node values(String name, List<String> values) {
    List<Node> nodes = values.stream().map(value -> text(name, value)).toList();
    return nodes.size() == 1 ? nodes.getFirst() : new Node.Items(nodes);
  }

  private Node text(String name, String value) {
    if (Unicode.isBroken(value)) {
      errors.add(FieldError.of("/" + name.replace('.', '/'), "FORBIDDEN_CHARACTER"));
      return new Node.Broken();
    }
    return new Node.Text(value);
  }

  private static Map<String, Node> converted(Map<String, Object> fields) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    fields.forEach((name, value) -> nodes.put(name, converted(value)));
    return nodes;
  }

  @SuppressWarnings("unchecked") // what is not a node is a map of this class
  private static Node converted(Object value) {
    return value instanceof Node node ? node : listOrFields(converted((Map<String, Object>) value));
  }

  private static Node listOrFields(Map<String, Node> fields) {
    return fields.keySet().stream().allMatch(name -> name.matches("[0-9]{1,3}"))
        ? new Node.Items(inOrder(fields))
        : new Node.Fields(fields);
  }

  private static List<Node> inOrder(Map<String, Node> fields) {
    Map<Integer, Node> sorted =
        fields.entrySet().stream()
            .collect(
                Collectors.toMap(
                    field -> Integer.valueOf(field.getKey()),
                    Map.Entry::getValue,
                    (first, _) -> first,
                    TreeMap::new));
    return new ArrayList<>(sorted.values());
  }
}
