package nl.schakel.shared.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of one object in the input: which were asked for, and what is wrong with them. */
final class Fields {

  private final Origin origin;
  private final String pointer;
  private final Map<String, Node> nodes;
  private final List<FieldError> errors;
  private final Set<String> asked = new HashSet<>();
  private final List<Fields> inside = new ArrayList<>();

  Fields(Origin origin, String pointer, Map<String, Node> nodes, List<FieldError> errors) {
    this.origin = origin;
    this.pointer = pointer;
    this.nodes = nodes;
    this.errors = errors;
  }

  Origin origin() {
    return origin;
  }

  Node ask(String name) {
    asked.add(name);
    return nodes.getOrDefault(name, Node.NOTHING);
  }

  String at(String name) {
    return name.isEmpty() ? pointer : Pointers.child(pointer, name);
  }

  String at(String name, int item) {
    return Pointers.child(at(name), Integer.toString(item));
  }

  /** An empty text is no text; but the API must not send one for a number. */
  boolean isMissing(Node node, As<?> as) {
    return node instanceof Node.Nothing
        || (node instanceof Node.Text(String text)
            && text.isBlank()
            && (as.isText() || origin == Origin.PAGE));
  }

  <T> Input.Value<T> value(String place, Node node, As<T> as) {
    return node instanceof Node.Broken ? new Values.Wrong<>() : value(place, as.read(node, origin));
  }

  <T> Input.Value<T> value(String place, Reading<T> reading) {
    return switch (reading) {
      case Reading.Right<T>(T value) -> new Values.Right<>(value);
      case Reading.Wrong<T>(String code, Map<String, Object> arguments) ->
          wrong(place, code, arguments);
    };
  }

  <T> Input.Value<T> wrong(String place, String code, Map<String, Object> arguments) {
    errors.add(new FieldError(place, code, arguments));
    return new Values.Wrong<>();
  }

  int countErrors() {
    return errors.size();
  }

  Fields nested(String place, Node node) {
    Fields nested =
        switch (node) {
          case Node.Fields(Map<String, Node> own) -> new Fields(origin, place, own, errors);
          case Node.Nothing _ when !origin.isTyped() -> new Fields(origin, place, Map.of(), errors);
          case Node.Nothing _ -> unreadable(place, "REQUIRED");
          case Node.Broken _ -> silent(place);
          case Node.Text _, Node.Figure _, Node.Flag _, Node.Items _ ->
              unreadable(place, "WRONG_TYPE");
        };
    inside.add(nested);
    return nested;
  }

  private Fields unreadable(String place, String code) {
    wrong(place, code, Map.of());
    return silent(place);
  }

  /** What is missing as a whole is not told again for each of its fields. */
  private Fields silent(String place) {
    return new Fields(origin, place, Map.of(), new ArrayList<>());
  }

  List<Node> items(String name, int atLeast, int atMost) {
    Node node = ask(name);
    if (isNoList(node)) {
      wrong(at(name), "WRONG_TYPE", Map.of());
      return List.of();
    }
    List<Node> items = itemsOf(node);
    if (items.size() < atLeast) {
      wrong(at(name), items.isEmpty() ? "REQUIRED" : "TOO_FEW", Map.of("minimum", atLeast));
    } else if (items.size() > atMost) {
      wrong(at(name), "TOO_MANY", Map.of("maximum", atMost));
    }
    return items;
  }

  private boolean isNoList(Node node) {
    return switch (node) {
      case Node.Items _, Node.Nothing _, Node.Broken _ -> false;
      case Node.Text _ -> origin.isTyped();
      case Node.Figure _, Node.Flag _, Node.Fields _ -> true;
    };
  }

  boolean isSpare(Node node) {
    return origin == Origin.PAGE
        && node instanceof Node.Fields(Map<String, Node> own)
        && own.entrySet().stream()
            .allMatch(field -> field.getKey().equals("id") || isBlank(field.getValue()));
  }

  private static boolean isBlank(Node node) {
    return switch (node) {
      case Node.Nothing _ -> true;
      case Node.Text(String text) -> text.isBlank();
      case Node.Fields(Map<String, Node> own) -> own.values().stream().allMatch(Fields::isBlank);
      case Node.Items(List<Node> nodes) -> nodes.stream().allMatch(Fields::isBlank);
      case Node.Figure _, Node.Flag _, Node.Broken _ -> false;
    };
  }

  /** In a form a single value is a list of one. */
  private static List<Node> itemsOf(Node node) {
    return switch (node) {
      case Node.Items(List<Node> several) -> several;
      case Node.Text(String text) when text.isBlank() -> List.of();
      case Node.Nothing _ -> List.of();
      case Node.Text _, Node.Figure _, Node.Flag _, Node.Broken _, Node.Fields _ -> List.of(node);
    };
  }

  /** Everything that is wrong, with what nobody asked for. */
  List<FieldError> allErrors() {
    List<FieldError> all = new ArrayList<>(errors);
    if (origin.isStrict()) {
      collectUnknown(all);
    }
    return all;
  }

  private void collectUnknown(List<FieldError> all) {
    nodes.keySet().stream()
        .filter(name -> !asked.contains(name))
        .map(name -> FieldError.of(at(name), origin.unknownCode()))
        .forEach(all::add);
    inside.forEach(fields -> fields.collectUnknown(all));
  }
}
