package nl.schakel.referrals.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.model.Content.AgeBand;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.model.SharingBasis.Form;
import nl.schakel.referrals.model.SharingBasis.Item;
import nl.schakel.referrals.model.SharingBasis.Role;
import nl.schakel.referrals.usecase.OfferReferral.Danger;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Wording;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/** What can be chosen on the form. */
final class OfferChoices {

  /** Languages that people in this work speak. */
  private static final List<String> SPOKEN =
      List.of(
          "nl", "en", "fr", "ar", "tr", "fa", "ti", "so", "ps", "uk", "ku", "am", "ru", "es", "de",
          "pl", "ur", "sw");

  private OfferChoices() {}

  static List<Option> of(Enum<?>[] choices, String texts, Frame frame) {
    return Arrays.stream(choices)
        .map(choice -> Option.of(choice.name(), frame.text(texts + choice)))
        .toList();
  }

  static List<Option> dangers(Frame frame) {
    return of(Danger.values(), "offer.danger.", frame);
  }

  static List<Option> urgencies(Frame frame) {
    return of(Urgency.values(), "offer.urgency.", frame);
  }

  static List<Option> ages(Frame frame) {
    return of(AgeBand.values(), "offer.age.", frame);
  }

  static List<Option> bases(Frame frame) {
    return withHints(OfferBasisReading.Kind.values(), "offer.basis.", frame);
  }

  static List<Option> roles(Frame frame) {
    return of(Role.values(), "offer.role.", frame);
  }

  static List<Option> forms(Frame frame) {
    return of(Form.values(), "offer.way.", frame);
  }

  static List<Option> feedbacks(Frame frame) {
    return of(Feedback.values(), "offer.feedback.", frame);
  }

  static List<Option> levels(Frame frame) {
    return withHints(OfferLevel.values(), "offer.level.", frame);
  }

  /** What goes along always is not chosen. */
  static List<Option> items(Frame frame) {
    return of(
        Stream.of(Item.values())
            .filter(item -> !OfferBasisReading.ALWAYS.contains(item))
            .toArray(Item[]::new),
        "offer.item.",
        frame);
  }

  static List<Option> languages(Frame frame) {
    return SPOKEN.stream()
        .map(tag -> Option.of(tag, name(new Language(tag), frame.words())))
        .sorted(Comparator.comparing(Option::text))
        .toList();
  }

  static String name(Language language, Wording words) {
    return language.locale().getDisplayLanguage(words.language().locale());
  }

  private static List<Option> withHints(Enum<?>[] choices, String texts, Frame frame) {
    return Arrays.stream(choices)
        .map(
            choice ->
                Option.of(choice.name(), frame.text(texts + choice))
                    .withHint(frame.text(texts + choice + ".hint")))
        .toList();
  }
}
