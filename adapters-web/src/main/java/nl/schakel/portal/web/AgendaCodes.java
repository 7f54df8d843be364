package nl.schakel.portal.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import nl.schakel.partners.Topics;
import nl.schakel.places.Area;
import nl.schakel.places.Happenings.Kind;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;

/** Reads what stands in an address for a month, a kind, a topic, a place or a language. */
record AgendaCodes(Topics topics) {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;

  static Parsed<YearMonth> month(String typed) {
    try {
      YearMonth month = YearMonth.parse(typed);
      return month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR
          ? Parsed.invalid("INVALID_MONTH")
          : Parsed.valid(month);
    } catch (DateTimeException _) {
      return Parsed.invalid("INVALID_MONTH");
    }
  }

  Parsed<String> code(AgendaFilter filter, String typed) {
    return switch (filter) {
      case KIND -> known(Kind.class, typed);
      case TOPIC ->
          topics.all().stream().anyMatch(card -> card.code().value().value().equals(typed))
              ? Parsed.valid(typed)
              : Parsed.invalid("UNKNOWN_TOPIC");
      case AREA -> area(typed);
      case LANGUAGE -> Language.parse(typed).then(language -> Parsed.valid(language.tag()));
    };
  }

  private static Parsed<String> area(String typed) {
    return typed.equals(AgendaFilter.ONLINE)
        ? Parsed.valid(typed)
        : Area.parse(typed).then(area -> Parsed.valid(area.code()));
  }

  private static Parsed<String> known(Class<? extends Enum<?>> choices, String typed) {
    for (Enum<?> choice : choices.getEnumConstants()) {
      if (choice.name().equals(typed)) {
        return Parsed.valid(typed);
      }
    }
    return Parsed.invalid("UNKNOWN_CHOICE");
  }
}
