package nl.schakel.partners.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.model.Expertise.Mode;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.model.Service.Interpretation;
import nl.schakel.places.Municipality;
import nl.schakel.places.Province;
import nl.schakel.shared.Country;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/** What the directory is to say of a partner, as a form for coordinators and for partners. */
record EntryForm(FormView form, List<TopicCard> topics, Towns towns) {

  static final String TEXTS = "partners.entry";

  private static final int SPARE_ROWS = 1;
  private static final int MORE_ROWS = 3;

  static EntryForm of(Profile profile, List<TopicCard> topics, LocalDate today) {
    return of(ProfileValues.of(profile), topics, today);
  }

  static EntryForm of(Map<String, List<String>> values, List<TopicCard> topics, LocalDate today) {
    return new EntryForm(new FormView(TEXTS, values, List.of()), topics, new Towns(today));
  }

  EntryForm withErrors(List<FieldError> errors) {
    return new EntryForm(form.withErrors(errors), topics, towns);
  }

  boolean asksForMore() {
    return form.has("more", "true");
  }

  /** As many rows as were filled, and some to spare. */
  int rows(String list) {
    int last =
        IntStream.range(0, ProfileReader.MOST_ROWS)
            .filter(row -> isFilled(list + "." + row + "."))
            .max()
            .orElse(-1);
    return Math.min(ProfileReader.MOST_ROWS, last + 1 + (asksForMore() ? MORE_ROWS : SPARE_ROWS));
  }

  private boolean isFilled(String prefix) {
    return form.values().entrySet().stream()
        .filter(field -> field.getKey().startsWith(prefix) && !field.getKey().endsWith(".id"))
        .anyMatch(field -> field.getValue().stream().anyMatch(value -> !value.isBlank()));
  }

  /** Whether there is something in this text, or wrong with it, in another language than Dutch. */
  boolean isOpen(String text, Frame frame) {
    return frame.languages().stream()
        .filter(language -> !language.equals(Language.DUTCH))
        .map(language -> text + "." + language.tag())
        .anyMatch(
            field -> !form.value(field).isBlank() || form.error(field, frame.words()).isPresent());
  }

  List<Option> topics(Frame frame) {
    return topics.stream()
        .map(card -> Option.of(card.code().value().value(), card.label().in(frame.language())))
        .sorted(Comparator.comparing(Option::text))
        .toList();
  }

  List<Option> modes(Frame frame) {
    return options(Mode.values(), PartnerWords.MODE, frame);
  }

  List<Option> audiences(Frame frame) {
    return options(Audience.values(), "partners.entry.audience.", frame);
  }

  List<Option> interpretations(Frame frame) {
    return options(Interpretation.values(), "partners.entry.interpretation.", frame);
  }

  private static List<Option> options(Enum<?>[] choices, String texts, Frame frame) {
    return Arrays.stream(choices)
        .map(choice -> Option.of(choice.name(), frame.text(texts + choice)))
        .toList();
  }

  List<Option> languages(Frame frame, String field) {
    return Stream.concat(TypedWords.SPOKEN.stream(), form.values(field).stream().map(Language::new))
        .distinct()
        .map(
            language ->
                Option.of(
                    language.tag(),
                    language.locale().getDisplayLanguage(frame.language().locale())))
        .sorted(Comparator.comparing(Option::text))
        .toList();
  }

  List<Option> areas(Frame frame) {
    return Stream.of(Country.NL, Country.BE)
        .flatMap(
            country ->
                Stream.concat(
                    Stream.of(Option.of(country.name(), frame.text("places.country." + country))),
                    Arrays.stream(Province.values())
                        .filter(province -> province.country() == country)
                        .map(p -> Option.of(p.code(), frame.text("places.province." + p.code())))))
        .toList();
  }

  /** What is to be said of the lines that do not name one municipality of today. */
  List<String> townRemarks(Frame frame) {
    return towns.lines(form.value("towns")).stream()
        .filter(line -> line.verdict() != Towns.Verdict.MEANT)
        .map(line -> townRemark(line, frame))
        .toList();
  }

  private static String townRemark(Towns.Line line, Frame frame) {
    String names =
        line.towns().stream().map(town -> called(town, frame)).collect(Collectors.joining(", "));
    return frame.text(
        "partners.entry.town." + line.verdict() + (names.isEmpty() ? ".none" : ""),
        "number",
        line.number(),
        "typed",
        line.typed(),
        "names",
        names);
  }

  private static String called(Municipality town, Frame frame) {
    return town.name().in(frame.language()) + " (" + town.code().value() + ")";
  }
}
