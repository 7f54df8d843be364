package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import nl.schakel.library.model.Content;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.MarkedText;

/** What must not be told of anybody, where it was typed. */
final class Delicacies {

  private Delicacies() {}

  static List<FieldError> errors(Map<String, List<Finding>> found) {
    return found.entrySet().stream()
        .flatMap(each -> MarkedText.errors("/" + each.getKey(), each.getValue()).stream())
        .toList();
  }

  static List<MarkedText> marked(Content content, Map<String, List<Finding>> found) {
    Map<String, String> typed = content.typed();
    return found.entrySet().stream()
        .map(each -> MarkedText.of(typed.getOrDefault(each.getKey(), ""), each.getValue()))
        .toList();
  }
}
