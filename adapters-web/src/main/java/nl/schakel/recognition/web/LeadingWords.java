package nl.schakel.recognition.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.recognition.LeadingRights.Kind;
import nl.schakel.recognition.LeadingRights.Right;
import nl.schakel.recognition.query.LeadingBook.Line;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** Rights to lead in words. */
final class LeadingWords {

  /** What is spoken in groups here. */
  private static final List<String> SPOKEN =
      List.of(
          "nl", "fr", "en", "de", "ar", "am", "bg", "es", "fa", "ku", "pl", "ps", "pt", "ro", "ru",
          "so", "sq", "ti", "tr", "uk");

  /** So long before it ends it is said that it does. */
  private static final int SOON = 3;

  private LeadingWords() {}

  static String kind(Kind kind, Frame frame) {
    return frame.text("recognition.leading.kind." + kind);
  }

  static List<Option> kinds(Frame frame) {
    return Arrays.stream(Kind.values())
        .map(each -> Option.of(each.name(), kind(each, frame)))
        .toList();
  }

  static List<Option> spoken(Frame frame) {
    return SPOKEN.stream()
        .map(Language::new)
        .map(each -> Option.of(each.tag(), name(each, frame)))
        .toList();
  }

  private static String name(Language language, Frame frame) {
    return language.locale().getDisplayLanguage(frame.language().locale());
  }

  static String languages(Set<Language> languages, Frame frame) {
    return languages.stream()
        .map(each -> name(each, frame))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  static LocalDate soon(LocalDate today) {
    return today.plusMonths(SOON);
  }

  static LeadersPage.Row row(Line line, LocalDate today, Frame frame) {
    boolean ends = line.until().isBefore(soon(today));
    return new LeadersPage.Row(
        line.person().value().toString(),
        String.valueOf(line.version()),
        line.name(),
        kind(line.kind(), frame),
        languages(line.languages(), frame),
        frame.dates().shortDay(line.until()),
        new Status(
            frame.text("recognition.leading.state." + (ends ? "ENDS" : "HOLDS")),
            ends ? Tone.ATTENTION : Tone.DONE));
  }

  /** For one's own page. */
  static List<String> own(List<Right> rights, Frame frame) {
    return rights.stream()
        .map(
            right ->
                frame.text(
                    "recognition.leading.own",
                    "kind",
                    kind(right.kind(), frame),
                    "languages",
                    languages(right.languages(), frame),
                    "day",
                    frame.dates().day(right.until())))
        .toList();
  }
}
