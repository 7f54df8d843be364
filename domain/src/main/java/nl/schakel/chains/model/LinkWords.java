package nl.schakel.chains.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schakel.chains.Link;
import nl.schakel.shared.LocalizedText;

/** All that a link says, written the same wherever this runs. */
final class LinkWords {

  private LinkWords() {}

  static String of(Link link) {
    List<String> criteria =
        link.criteria().stream()
            .map(
                each ->
                    "" + each.force() + sorted(each.text()) + each.instead().map(LinkWords::sorted))
            .toList();
    return link.id() + "" + link.from() + link.kind() + link.to() + criteria;
  }

  private static Map<String, String> sorted(LocalizedText text) {
    Map<String, String> byTag = new TreeMap<>();
    text.texts().forEach((language, words) -> byTag.put(language.tag(), words));
    return byTag;
  }
}
