package nl.schakel.chains.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.chains.web.RouteFinder.Asked;
import nl.schakel.partners.TopicCode;
import nl.schakel.places.Municipality;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.Slug;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Parts.Option;

/** The three questions as they are typed and chosen. */
record RouteForm(Set<TopicCode> topics, LocalDate today) {

  /** Languages of families who came to the two countries, besides those of the pages. */
  private static final List<String> SPOKEN =
      List.of(
          "ti", "tr", "fa", "ps", "so", "am", "uk", "ru", "ku", "ber", "es", "pl", "pap", "sw",
          "ur", "zh", "pt", "bg", "ro", "om", "ln", "sq", "de");

  RouteForm {
    topics = Set.copyOf(topics);
  }

  /**
   * What was typed.
   *
   * @param several municipalities that are called so, when it is not clear which is meant
   */
  record Typed(Asked asked, List<Municipality> several) {}

  Input.Outcome<Typed> read(Input input) {
    var topic = input.required("topic", this::topic);
    var place = input.required("place", typed -> PlaceTyped.parse(typed, today));
    var language = input.optional("language", Language::parse);
    return input.outcome(
        () ->
            new Typed(
                new Asked(topic.get(), place.get().meant().getFirst(), language.get()),
                place.get().isSeveral() ? place.get().meant() : List.of()));
  }

  /** For programs, which name a municipality by its code. */
  Asked readOrReject(Input input) {
    var topic = input.required("topic", this::topic);
    var place = input.required("municipality", this::municipality);
    var language = input.optional("language", Language::parse);
    return input.orReject(() -> new Asked(topic.get(), place.get(), language.get()));
  }

  private Parsed<Municipality> municipality(String typed) {
    return MunicipalityCode.parse(typed)
        .then(code -> PlaceTyped.parse(code.value(), today))
        .then(place -> Parsed.valid(place.meant().getFirst()));
  }

  private Parsed<TopicCode> topic(String typed) {
    return Slug.parse(typed)
        .then(
            slug ->
                topics.contains(new TopicCode(slug))
                    ? Parsed.valid(new TopicCode(slug))
                    : Parsed.invalid("UNKNOWN_TOPIC"));
  }

  /** By what they are called here; the language of the page is no more likely than another. */
  static List<Option> languages(Wording words) {
    return Stream.concat(Texts.LANGUAGES.stream().map(Language::tag), SPOKEN.stream())
        .map(Language::new)
        .map(each -> Option.of(each.tag(), nameOf(each, words)))
        .sorted(Comparator.comparing(Option::text))
        .toList();
  }

  static String nameOf(Language language, Wording words) {
    return language.locale().getDisplayLanguage(words.language().locale());
  }

  /** Only of a topic that may stand in an address. */
  static String address(Asked asked) {
    return RoutePage.PATH
        + "?topic="
        + asked.topic().value().value()
        + "&place="
        + asked.place().code().value()
        + Optional.of(asked)
            .flatMap(Asked::language)
            .map(language -> "&language=" + language.tag())
            .orElse("");
  }
}
