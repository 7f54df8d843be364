package nl.schakel.handouts;

import java.util.List;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;

/** In which languages there can be hand-outs: those whose letters a document can be set in. */
public final class HandoutLanguages {

  /** Dutch, which all others are made from, comes first. */
  public static final List<Language> ALL =
      List.of(
          Language.DUTCH,
          Language.ENGLISH,
          Language.FRENCH,
          Language.ARABIC,
          new Language("ti"),
          new Language("fa"),
          new Language("uk"),
          new Language("tr"));

  private HandoutLanguages() {}

  /** Codes: UNKNOWN_LANGUAGE. */
  public static Parsed<Language> parse(String typed) {
    Language language = new Language(typed);
    return ALL.contains(language) ? Parsed.valid(language) : Parsed.invalid("UNKNOWN_LANGUAGE");
  }
}
