package nl.schakel.consultations.web;

import java.util.Arrays;
import java.util.List;
import nl.schakel.chains.GapSignals;
import nl.schakel.consultations.model.Consultation.Conclusion;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/** What somebody chooses from who says what came of a consultation. */
record ConclusionChoices(List<Option> conclusions, List<Option> missing, List<Option> languages) {

  /** In which parents talk most. */
  private static final List<String> SPOKEN =
      List.of("ar", "ti", "fa", "ps", "so", "tr", "uk", "fr", "en", "pl", "ku", "am");

  static ConclusionChoices in(Frame frame) {
    return new ConclusionChoices(
        options("consultations.conclusion.", Conclusion.values(), frame),
        options("consultations.missing.", GapSignals.Kind.values(), frame),
        SPOKEN.stream().map(Language::new).map(each -> language(each, frame)).toList());
  }

  private static List<Option> options(String texts, Enum<?>[] values, Frame frame) {
    return Arrays.stream(values)
        .map(Enum::name)
        .map(name -> Option.of(name, frame.text(texts + name)))
        .toList();
  }

  private static Option language(Language each, Frame frame) {
    return Option.of(each.tag(), each.locale().getDisplayLanguage(frame.language().locale()));
  }
}
