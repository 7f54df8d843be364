package nl.schakel.newsletters.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.schakel.newsletters.model.Preferences;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** In which language, and about what: the same on every form and for programs. */
@Component
class PreferencesForm {

  static final String TEXTS = "newsletters.form";

  private final Topics topics;

  PreferencesForm(Topics topics) {
    this.topics = topics;
  }

  Supplier<Preferences> read(Input input) {
    Set<String> known =
        topics.all().stream().map(PreferencesForm::code).collect(Collectors.toUnmodifiableSet());
    var language = input.required("language", PreferencesForm::language);
    var chosen = input.list("topics", 0, Preferences.MOST_TOPICS, typed -> topic(typed, known));
    return () -> new Preferences(language.get(), Set.copyOf(chosen.get()));
  }

  /** What somebody might choose, for who only looks; what nobody can choose is not chosen. */
  Preferences asked(MultiValueMap<String, String> typed, Language otherwise) {
    Set<TopicCode> known =
        topics.all().stream().map(TopicCard::code).collect(Collectors.toUnmodifiableSet());
    List<String> chosen = typed.getOrDefault("topics", List.of());
    return new Preferences(
        Optional.ofNullable(typed.getFirst("language"))
            .flatMap(it -> language(it).asOptional())
            .orElse(otherwise),
        known.stream()
            .filter(code -> chosen.contains(code.value().value()))
            .limit(Preferences.MOST_TOPICS)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Parsed<Language> language(String typed) {
    return Language.parse(typed)
        .then(
            language ->
                Texts.LANGUAGES.contains(language)
                    ? Parsed.valid(language)
                    : Parsed.invalid("UNKNOWN_LANGUAGE"));
  }

  private static Parsed<TopicCode> topic(String typed, Set<String> known) {
    return known.contains(typed)
        ? Parsed.valid(TopicCode.of(typed))
        : Parsed.invalid("UNKNOWN_VALUE");
  }

  static Map<String, List<String>> values(Preferences preferences) {
    return Map.of(
        "language",
        List.of(preferences.language().tag()),
        "topics",
        preferences.topics().stream().map(it -> it.value().value()).toList());
  }

  /** What there is to choose from. */
  Choices choices(Frame frame) {
    return new Choices(
        Texts.LANGUAGES.stream().map(it -> Option.of(it.tag(), frame.nameOf(it))).toList(),
        topics.all().stream()
            .map(card -> Option.of(code(card), card.label().in(frame.language())))
            .sorted(Comparator.comparing(Option::text))
            .toList());
  }

  private static String code(TopicCard card) {
    return card.code().value().value();
  }

  /** Languages of the site, and topics by their labels. */
  record Choices(List<Option> languages, List<Option> topics) {}
}
