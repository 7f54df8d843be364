package nl.schakel.chains.web;

import java.util.ArrayList;
import java.util.List;

/** A name in a few lines that fit a box: nobody here knows how wide the letters of a reader are. */
final class NameLines {

  private static final int MOST = 3;

  private NameLines() {}

  static List<String> of(String name, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : name.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(cut(word, letters));
    }
    lines.add(line.toString());
    return lines.size() <= MOST ? List.copyOf(lines) : shortened(lines, letters);
  }

  private static List<String> shortened(List<String> lines, int letters) {
    List<String> first = new ArrayList<>(lines.subList(0, MOST));
    first.set(MOST - 1, cut(first.getLast() + " " + lines.get(MOST), letters));
    return first;
  }

  private static String cut(String text, int letters) {
    return text.codePointCount(0, text.length()) <= letters
        ? text
        : text.substring(0, text.offsetByCodePoints(0, letters - 1)).strip() + "…";
  }
}
