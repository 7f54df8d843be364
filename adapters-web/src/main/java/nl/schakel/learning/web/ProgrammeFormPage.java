package nl.schakel.learning.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.learning.model.EligibilityRule.Employed;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.learning.query.Planning.EditionLine;
import nl.schakel.learning.query.Planning.ProgrammeSheet;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/**
 * A programme to write, and its editions.
 *
 * @param sheet what there is; empty for a new one
 * @param stale whether somebody else changed it while this form was open
 */
record ProgrammeFormPage(
    FormView form,
    Optional<ProgrammeSheet> sheet,
    ProgrammeChoices choices,
    List<EditionLine> editions,
    boolean stale) {

  static final String TEXTS = "planning.programme";

  private static final List<String> GIVEN_IN =
      List.of("nl", "fr", "en", "ar", "de", "ti", "fa", "ps", "so", "uk", "tr");

  static Map<String, List<String>> of(ProgrammeSheet sheet) {
    Description description = sheet.description();
    Map<String, List<String>> values = new HashMap<>();
    values.put("version", List.of(String.valueOf(sheet.version())));
    values.put("slug", List.of(description.slug().value()));
    values.put("format", List.of(description.format().name()));
    put("title", description.title(), values);
    description.neutralTitle().ifPresent(title -> put("neutralTitle", title, values));
    description
        .publicCost()
        .ifPresent(cost -> values.put("publicCost", List.of(cost.toPlainString())));
    values.putAll(ProgrammeRows.of(description));
    put("summary", description.summary(), values);
    put("body", description.body(), values);
    put("forWhom", description.forWhom(), values);
    values.put("topics", description.topics().stream().map(t -> t.value().value()).toList());
    values.put("targetGroups", names(description.targetGroups()));
    values.put("languages", description.languages().stream().map(Language::tag).toList());
    values.put("country", List.of(description.country()));
    values.put("organiser", List.of(description.organiser().value().toString()));
    description.grant().ifPresent(grant -> values.put("grant", List.of(grant.value().toString())));
    if (description.eligibility() instanceof Employed rule) {
      values.put("kinds", names(rule.kinds()));
      values.put("jobTitles", List.of(String.join(", ", rule.jobTitles())));
      values.put("exceptions", List.of(String.valueOf(rule.exceptions())));
    }
    return values;
  }

  /** The field of a text in a language: {@code titleNl}. */
  static String in(String name, Language language) {
    String tag = language.tag();
    return name + tag.substring(0, 1).toUpperCase(Locale.ROOT) + tag.substring(1);
  }

  private static void put(String name, LocalizedText text, Map<String, List<String>> values) {
    text.texts().forEach((language, words) -> values.put(in(name, language), List.of(words)));
  }

  private static List<String> names(Collection<? extends Enum<?>> chosen) {
    return chosen.stream().map(Enum::name).toList();
  }

  String address() {
    return sheet
        .map(there -> "/planning/programmes/" + there.id().value())
        .orElse("/planning/programmes/new");
  }

  String heading(Frame frame) {
    return sheet
        .map(there -> there.description().title().in(frame.language()))
        .orElseGet(() -> frame.text("planning.programmes.new"));
  }

  List<Language> otherLanguages() {
    return Texts.LANGUAGES.stream().filter(each -> !each.equals(Language.DUTCH)).toList();
  }

  List<Option> languages(Frame frame) {
    Locale reader = frame.language().locale();
    return GIVEN_IN.stream()
        .map(tag -> Option.of(tag, Locale.of(tag).getDisplayLanguage(reader)))
        .toList();
  }

  static <E extends Enum<E>> List<Option> options(E[] all, String texts, Frame frame) {
    return Stream.of(all)
        .map(each -> Option.of(each.name(), frame.text(texts + "." + each.name())))
        .toList();
  }
}
