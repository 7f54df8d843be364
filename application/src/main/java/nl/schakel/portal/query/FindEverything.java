package nl.schakel.portal.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.query.Findables.Kind;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** Finds by words over all features at once, what fits best first. */
public interface FindEverything {

  /** As many are looked at; of more it is only told that there are more. */
  int MOST = 100;

  /** What has all the words in any form; without words, nothing. */
  Answer find(Wish wish, PageRequest page);

  /**
   * What is looked for.
   *
   * @param kinds none is all
   */
  record Wish(List<String> words, Set<Kind> kinds) {

    /** More words than these make no question clearer. */
    private static final int MOST_WORDS = 8;

    public Wish {
      words = words.stream().distinct().limit(MOST_WORDS).toList();
      kinds = Set.copyOf(kinds);
    }

    public static Wish typed(String text, Set<Kind> kinds) {
      return new Wish(PlainText.words(text), kinds);
    }
  }

  /**
   * What was found.
   *
   * @param counts how many there are of each kind, whatever kinds were asked for
   * @param isCut whether there are more than were looked at
   * @param instead the words that were looked for in the place of what was typed, when nothing has
   *     that; else empty
   */
  record Answer(Page<Hit> page, Map<Kind, Long> counts, boolean isCut, List<String> instead) {}

  /** One of them. */
  record Hit(Kind kind, String key, LocalizedText title, LocalizedText about) {}
}
