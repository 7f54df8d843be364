package nl.schakel.courses.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.courses.model.Picture;
import nl.schakel.shared.Language;

/**
 * A course of the demo in one language, out of a file of its own. A chapter begins with {@code ===}
 * and its title, a question with {@code ???}, its kind and its prompt. Below that {@code *} is a
 * right answer, {@code -} a wrong one, a number a step, and {@code !} what is explained.
 */
record DemoCourseText(List<Part> parts) {

  private static final String PICTURE = "{generations}";

  /** A chapter, or the test. */
  record Part(String title, String body, List<Question> questions) {}

  /** A question. */
  record Question(String kind, String prompt, List<Line> lines) {

    List<String> answers() {
      return lines.stream().filter(line -> line.sign() != '!').map(Line::text).toList();
    }

    boolean isRight(int number) {
      return lines.get(number).sign() == '*';
    }

    Optional<String> explanation() {
      return lines.stream().filter(line -> line.sign() == '!').map(Line::text).findFirst();
    }
  }

  /** A line below a question. */
  record Line(char sign, String text) {}

  static DemoCourseText read(String slug, Language language) {
    String path = "/demo/courses/" + slug + "_" + language.tag() + ".txt";
    try (InputStream file =
        Objects.requireNonNull(DemoCourseText.class.getResourceAsStream(path))) {
      String text =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .replace(PICTURE, picture(language));
      return new DemoCourseText(sections(text, "=== ").map(DemoCourseText::part).toList());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String picture(Language language) {
    return Picture.markdown(DemoPicture.generations().hash(), DemoPicture.TEXT.in(language));
  }

  private static Stream<String> sections(String text, String mark) {
    return Stream.of(text.split("(?m)^" + mark.replace("?", "\\?"))).filter(s -> !s.isBlank());
  }

  private static Part part(String section) {
    String title = section.lines().findFirst().orElse("");
    String rest = section.substring(title.length());
    int first = rest.indexOf("\n??? ");
    String body = first < 0 ? rest : rest.substring(0, first);
    String questions = first < 0 ? "" : rest.substring(first + 1);
    return new Part(
        title, body.strip(), sections(questions, "??? ").map(DemoCourseText::question).toList());
  }

  private static Question question(String section) {
    List<String> lines = section.lines().toList();
    String[] first = lines.getFirst().split(" ", 2);
    return new Question(
        first[0],
        first[1],
        lines.stream()
            .skip(1)
            .filter(line -> !line.isBlank())
            .map(line -> new Line(line.charAt(0), line.substring(2)))
            .toList());
  }
}
