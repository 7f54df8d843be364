package nl.schakel.messages.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.schakel.messages.usecase.KeepTemplates.Card;
import nl.schakel.shared.web.Frame;

/** What an organisation sends more than once. */
record TemplatesPage(List<Card> templates) {

  static String address(Card template) {
    return TemplatesController.PATH + "/" + template.id().value();
  }

  static String languages(Card template, Frame frame) {
    return template.body().languages().stream().map(frame::nameOf).collect(joining(", "));
  }
}
