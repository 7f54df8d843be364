package nl.schakel.library.model;

import java.util.List;
import java.util.Map;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/**
 * A word that makes people smaller than they are, and a better one. A proposal: who writes decides.
 *
 * @param found as it stands in the text
 */
public record WritingHint(Language language, String found, String better) {

  /** Of each word once, in the order of the text. */
  public static List<WritingHint> in(LocalizedText text) {
    return text.texts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(each -> HintList.of(each.getKey()).in(each.getValue()))
        .distinct()
        .toList();
  }
}
