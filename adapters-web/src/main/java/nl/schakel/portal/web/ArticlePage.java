package nl.schakel.portal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.schakel.shared.text.Wording;

/**
 * A text about the site itself. Its sections follow from the texts: {@code <article>.1.title},
 * {@code <article>.1.text.1} and, where something is listed, {@code <article>.1.point.1}.
 *
 * @param changed when the text was last looked at
 */
record ArticlePage(String article, String contact, LocalDate changed) {

  private static final int MOST = 12;

  record Section(String title, List<String> paragraphs, List<String> points) {}

  String key(String part) {
    return article + "." + part;
  }

  List<Section> sections(Wording words) {
    return IntStream.rangeClosed(1, MOST)
        .filter(number -> words.has(key(number + ".title")))
        .mapToObj(
            number ->
                new Section(
                    words.text(key(number + ".title")),
                    numbered(words, key(number + ".text.")),
                    numbered(words, key(number + ".point."))))
        .toList();
  }

  private static List<String> numbered(Wording words, String key) {
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(number -> key + number)
        .filter(words::has)
        .map(words::text)
        .toList();
  }
}
