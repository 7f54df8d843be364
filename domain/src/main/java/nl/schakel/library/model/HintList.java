package nl.schakel.library.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.shared.Language;

/** The words of one language with a better one for each. They stand in a file, a line each. */
final class HintList {

  private static final Map<Language, HintList> READ =
      Stream.of(Language.DUTCH, Language.ENGLISH, Language.FRENCH, Language.ARABIC)
          .collect(Collectors.toUnmodifiableMap(each -> each, HintList::read));
  private static final HintList NONE = new HintList(Language.DUTCH, List.of());

  private final Language language;
  private final List<Line> lines;

  private HintList(Language language, List<Line> lines) {
    this.language = language;
    this.lines = List.copyOf(lines);
  }

  /** What to look for, and what to propose. */
  private record Line(Pattern words, String better) {

    /** Begins where a word does; an asterisk stands for the rest of a word. */
    private static Line of(String line) {
      String[] parts = line.split("=", 2);
      String words =
          Stream.of(parts[0].split("\\|"))
              .map(String::strip)
              .map(each -> each.replace("*", "\\p{L}*").replace(" ", "\\s+"))
              .collect(Collectors.joining("|"));
      return new Line(
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          parts[1].strip());
    }
  }

  /** A place in the text. */
  private record Spot(int start, WritingHint hint) {}

  static HintList of(Language language) {
    return READ.getOrDefault(language, NONE);
  }

  Stream<WritingHint> in(String text) {
    return lines.stream()
        .flatMap(
            line ->
                line.words()
                    .matcher(text)
                    .results()
                    .map(
                        found ->
                            new Spot(
                                found.start(),
                                new WritingHint(language, found.group(), line.better()))))
        .sorted(Comparator.comparingInt(Spot::start))
        .map(Spot::hint);
  }

  private static HintList read(Language language) {
    String path = "/library/hints/" + language.tag() + ".txt";
    try (InputStream content = Objects.requireNonNull(HintList.class.getResourceAsStream(path))) {
      String all = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      List<Line> lines = all.lines().filter(line -> line.contains("=")).map(Line::of).toList();
      return new HintList(language, lines);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
