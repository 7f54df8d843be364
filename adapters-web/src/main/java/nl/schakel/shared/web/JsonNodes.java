package nl.schakel.shared.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON without forgiving anything: UTF-8 only, every key once, no text that is broken. What
 * can still be understood is collected, so that all errors are told together.
 */
final class JsonNodes {

  static final int MAXIMUM_DEPTH = 16;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAXIMUM_DEPTH)
                  .maxNumberLength(64)
                  .build())
          .build();

  private final List<FieldError> errors;

  private JsonNodes(List<FieldError> errors) {
    this.errors = errors;
  }

  /** An empty body is an empty object: a POST may have nothing to say. */
  static Node.Fields read(byte[] body, List<FieldError> errors) {
    if (body.length == 0) {
      return Node.empty();
    }
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), Parameters.utf8(body))) {
      return new JsonNodes(errors).whole(parser);
    } catch (JacksonException _) {
      throw new InvalidInput("", "MALFORMED_JSON");
    }
  }

  private Node.Fields whole(JsonParser parser) {
    parser.nextToken();
    Node root = node(parser, "");
    if (parser.nextToken() != null) {
      throw new InvalidInput("", "MALFORMED_JSON");
    }
    if (root instanceof Node.Fields fields) {
      return fields;
    }
    throw new InvalidInput("", "WRONG_TYPE");
  }

  private Node node(JsonParser parser, String pointer) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser, pointer);
      case START_ARRAY -> array(parser, pointer);
      case VALUE_STRING -> text(parser.getString(), pointer);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Figure(parser.getString());
      case VALUE_TRUE -> new Node.Flag(true);
      case VALUE_FALSE -> new Node.Flag(false);
      case VALUE_NULL -> Node.NOTHING;
      case null, default -> throw new InvalidInput("", "MALFORMED_JSON");
    };
  }

  private Node object(JsonParser parser, String pointer) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      String inside = Pointers.child(pointer, name);
      parser.nextToken();
      if (Unicode.isBroken(name)) {
        throw new InvalidInput(pointer, "FORBIDDEN_CHARACTER");
      }
      if (nodes.put(name, node(parser, inside)) != null) {
        errors.add(FieldError.of(inside, "DUPLICATE_FIELD"));
      }
    }
    return new Node.Fields(nodes);
  }

  private Node array(JsonParser parser, String pointer) {
    List<Node> nodes = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      nodes.add(node(parser, Pointers.child(pointer, Integer.toString(nodes.size()))));
    }
    return new Node.Items(nodes);
  }

  private Node text(String text, String pointer) {
    if (Unicode.isBroken(text)) {
      errors.add(FieldError.of(pointer, "FORBIDDEN_CHARACTER"));
      return new Node.Broken();
    }
    return new Node.Text(text);
  }
}
