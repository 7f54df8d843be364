package nl.schakel.handouts.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.handouts.HandoutLanguages;
import nl.schakel.handouts.model.Wish;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;

/** In which language and for which municipality: a form that asks, filled in. */
record ChoiceView(
    String action, FormView form, List<Option> languages, List<Option> municipalities) {

  ChoiceView {
    languages = List.copyOf(languages);
    municipalities = List.copyOf(municipalities);
  }

  static ChoiceView of(String action, Wish wish, List<MunicipalityCode> there, HandoutWords words) {
    return new ChoiceView(
        action,
        new FormView("handouts.choose", chosen(wish), List.of()),
        HandoutLanguages.ALL.stream()
            .map(language -> Option.of(language.tag(), words.language(language)))
            .toList(),
        Stream.concat(there.stream(), wish.municipality().stream())
            .distinct()
            .map(code -> Option.of(code.value(), words.place(code)))
            .sorted(Comparator.comparing(Option::text))
            .toList());
  }

  private static Map<String, List<String>> chosen(Wish wish) {
    return Stream.of(
            Optional.of(Map.entry("language", List.of(wish.language().tag()))),
            wish.municipality().map(code -> Map.entry("municipality", List.of(code.value()))))
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
