package nl.schakel.partners.web;

import com.ibm.icu.text.ListFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Expertise;
import nl.schakel.partners.model.Expertise.Mode;
import nl.schakel.people.OrganisationKind;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.shared.Country;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.web.Frame;

/** The directory in the reader's words. */
record PartnerWords(Frame frame, Map<TopicCode, LocalizedText> topics) {

  static final String KIND = "partners.kind.";
  static final String MODE = "partners.mode.";

  static PartnerWords of(Frame frame, List<TopicCard> topics) {
    return new PartnerWords(
        frame, topics.stream().collect(Collectors.toMap(TopicCard::code, TopicCard::label)));
  }

  Language reader() {
    return frame.language();
  }

  String text(String key, Object... arguments) {
    return frame.text(key, arguments);
  }

  String kind(OrganisationKind kind) {
    return frame.text(KIND + kind);
  }

  String mode(Mode mode) {
    return frame.text(MODE + mode);
  }

  /** A topic that was taken away in the meantime is called by its code. */
  String topic(TopicCode code) {
    LocalizedText label = topics.get(code);
    return label == null ? code.value().value() : label.in(reader());
  }

  String language(Language language) {
    return language.locale().getDisplayLanguage(reader().locale());
  }

  String languages(Collection<Language> languages) {
    return list(languages.stream().sorted().map(this::language).toList());
  }

  /** What it does with what it knows: "Huwelijksdwang: geeft advies, geeft training (gratis)". */
  String expertise(Expertise expertise) {
    String modes = list(expertise.modes().stream().sorted().map(this::mode).toList());
    return frame.text(
        expertise.free() ? "partners.expertise.free" : "partners.expertise",
        "topic",
        topic(expertise.topic()),
        "modes",
        modes);
  }

  /** What it does with one topic, how soon and how often. */
  String offer(Expertise expertise) {
    String modes = list(expertise.modes().stream().sorted().map(this::mode).toList());
    return frame.text(
        expertise.answerDays().isPresent() ? "partners.offer.answers" : "partners.offer",
        "modes",
        modes,
        "days",
        expertise.answerDays().orElse(0),
        "free",
        Boolean.toString(expertise.free()));
  }

  /** Countries first, then provinces, then municipalities. */
  String areas(Collection<Area> areas) {
    return list(
        areas.stream()
            .sorted(Comparator.comparingInt(PartnerWords::size).thenComparing(this::area))
            .map(this::area)
            .toList());
  }

  private static int size(Area area) {
    return switch (area) {
      case Area.Nation _ -> 0;
      case Area.Region _ -> 1;
      case Area.Town _ -> 2;
    };
  }

  String area(Area area) {
    return switch (area) {
      case Area.Nation(Country country) -> frame.text("places.country." + country);
      case Area.Region(var province) -> frame.text("places.province." + province.code());
      case Area.Town(var code) ->
          Municipalities.known()
              .find(code)
              .map(town -> town.name().in(reader()))
              .orElse(code.value());
    };
  }

  /** {@code a, b en c}. */
  String list(List<String> items) {
    return items.size() == 1
        ? items.getFirst()
        : ListFormatter.getInstance(reader().locale()).format(items);
  }
}
