package nl.schakel.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.schakel.bootstrap.BesideOthers;
import org.junit.jupiter.api.Test;

/** The overview of the features in the paper is kept true. */
@BesideOthers
class ModuleDocumentationTest {

  private static final Path OVERVIEW = Repository.ROOT.resolve("docs/modules.md");

  /** Digits that sort the lines and are not shown. */
  private static final int KEY = 2;

  private static final Pattern INTRODUCTION = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern TEXT = Pattern.compile("\"([^\"]+)\"");

  @Test
  void the_overview_in_the_paper_says_what_the_code_says() {
    assertThat(Repository.read(OVERVIEW))
        .as("the table of %s is made from the package-info of each feature", OVERVIEW)
        .contains(table());
  }

  private static String table() {
    return Sources.ofSchakel().stream()
        .filter(Source::isPackageInfo)
        .filter(source -> source.row().equals("domain") && source.place().kind().isEmpty())
        .map(source -> row(source, Place.features().indexOf(source.place().feature())))
        .sorted()
        .map(line -> line.substring(KEY))
        .collect(joining("\n"));
  }

  /** Begins with its place in the order of the features, for sorting. */
  private static String row(Source source, int place) {
    return "%02d| `%s` | %s | %s |"
        .formatted(place, source.place().feature(), introduction(source), allowed(source));
  }

  private static String introduction(Source source) {
    return INTRODUCTION
        .matcher(source.text())
        .results()
        .map(found -> found.group(1).replaceAll("\\s*\\n \\* ?", " ").strip())
        .findFirst()
        .orElse("");
  }

  /** From the source: a package-info of a test may hide the compiled one. */
  private static String allowed(Source source) {
    String features =
        source.tree().getPackage().getAnnotations().stream()
            .map(AnnotationTree::toString)
            .filter(annotation -> annotation.contains("allowedDependencies"))
            .flatMap(annotation -> TEXT.matcher(annotation).results())
            .map(text -> text.group(1))
            .collect(joining(", "));
    return features.isEmpty() ? "nothing" : features;
  }
}
