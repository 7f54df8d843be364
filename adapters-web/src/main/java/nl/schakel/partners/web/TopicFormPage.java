package nl.schakel.partners.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.query.TopicBook.Sheet;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/**
 * Topics to keep, and the form of one.
 *
 * @param topic the one that is changed; empty to add another
 * @param stale whether somebody else changed it while this form was open
 */
record TopicFormPage(FormView form, List<Sheet> topics, Optional<Sheet> topic, boolean stale) {

  static final String PATH = "/directory/topics";
  static final String TEXTS = "partners.topic";

  TopicFormPage withErrors(List<FieldError> errors) {
    return new TopicFormPage(form.withErrors(errors), topics, topic, stale);
  }

  TopicFormPage grownStale() {
    return new TopicFormPage(form, topics, topic, true);
  }

  static String address(Sheet topic) {
    return PATH + "/" + topic.code().value().value();
  }

  String action() {
    return topic.map(TopicFormPage::address).orElse(PATH);
  }

  long version() {
    return topic.map(Sheet::version).orElse(0L);
  }

  String title(Frame frame) {
    return topic
        .map(there -> there.label().in(frame.language()))
        .orElseGet(() -> frame.text("partners.topic.keep"));
  }

  /** A topic cannot be part of itself. */
  List<Option> others(Frame frame) {
    return topics.stream()
        .filter(other -> topic.filter(mine -> mine.code().equals(other.code())).isEmpty())
        .map(other -> Option.of(other.code().value().value(), other.label().in(frame.language())))
        .toList();
  }

  List<Option> sensitivities(Frame frame) {
    return Arrays.stream(Sensitivity.values())
        .map(each -> Option.of(each.name(), frame.text("partners.topic.sensitivity." + each)))
        .toList();
  }
}
