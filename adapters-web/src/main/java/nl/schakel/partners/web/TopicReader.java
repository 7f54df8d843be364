package nl.schakel.partners.web;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.usecase.KeepTopics;
import nl.schakel.partners.usecase.KeepTopics.Description;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads what is said of a topic, from a form and from the API alike. */
final class TopicReader {

  private static final int LONGEST_LABEL = 120;

  private TopicReader() {}

  static Supplier<Description> readNew(Input input) {
    return read(input, Optional::empty);
  }

  static Supplier<Description> read(Input input) {
    var reason =
        input.optional("reason", typed -> PlainText.lines(typed, KeepTopics.LONGEST_REASON));
    return read(input, reason);
  }

  private static Supplier<Description> read(Input input, Supplier<Optional<String>> reason) {
    var label = TextsReader.required(input, "label", LONGEST_LABEL);
    var sensitivity = input.required("sensitivity", As.oneOf(Sensitivity.class));
    var broader = input.list("broader", 0, ProfileReader.MOST_ROWS, TopicReader::code);
    return () ->
        new Description(label.get(), sensitivity.get(), Set.copyOf(broader.get()), reason.get());
  }

  /** Codes: INVALID_SLUG. */
  static Parsed<TopicCode> code(String typed) {
    return Slug.parse(typed).then(slug -> Parsed.valid(new TopicCode(slug)));
  }
}
