package nl.schakel.shared.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/**
 * What everybody may find of a feature by words, from one place for all of it. Read as a whole and
 * compared with what was known: there are thousands of them, and not millions.
 */
public interface Findables {

  Kind kind();

  /** In any order, each key once. */
  List<Findable> all();

  /** What it is; readers choose by it. */
  enum Kind {
    MUNICIPALITY,
    PROGRAMME,
    PARTNER,
    CHAIN,
    QUESTION,
    HANDOUT,
    COMMUNITY,
    LIBRARY_ITEM
  }

  /**
   * One thing.
   *
   * @param key what stands in the address of its page
   * @param about a sentence or two, shown with it
   * @param words what it is found by beside, and that is not shown: topics, former names
   */
  record Findable(String key, LocalizedText title, LocalizedText about, LocalizedText words) {

    /** Several texts in one, each language by itself. */
    public static LocalizedText together(Collection<LocalizedText> texts) {
      Map<Language, String> all = new HashMap<>(Map.of(Language.DUTCH, ""));
      texts.forEach(
          text ->
              text.texts()
                  .forEach((language, words) -> all.merge(language, words, Findable::both)));
      return new LocalizedText(all);
    }

    private static String both(String one, String other) {
      return one.isEmpty() ? other : one + " " + other;
    }
  }
}
