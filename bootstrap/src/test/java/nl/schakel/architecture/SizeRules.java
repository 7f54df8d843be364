package nl.schakel.architecture;

import com.sun.source.tree.MethodTree;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.bootstrap.BesideOthers;
import org.junit.jupiter.api.Test;

/** A reader has one screen and one head. */
@BesideOthers
class SizeRules {

  private static final String REASON = "what does not fit a screen is read by nobody";

  @Test
  void no_file_is_too_long() {
    Rule.eachSource(
            _ -> true,
            source ->
                source.lines() > 250
                    ? Stream.of(source.path() + " has " + source.lines() + " lines")
                    : Stream.empty(),
            REASON)
        .holds()
        .catches(
            "Long.java has 251 lines",
            "package nl.schakel.people;\nclass Long {" + "\n".repeat(249) + "}");
  }

  @Test
  void nine_files_of_ten_are_short() {
    Rule.allSources(
            sources -> longer(110, sources.stream().map(Source::lines), "lines of a file"), REASON)
        .holds()
        .catches(
            "nine of ten have at most 111",
            "package nl.schakel.people;\nclass Long {" + "\n".repeat(109) + "}");
  }

  @Test
  void no_method_is_too_long() {
    Rule.eachSource(
            source -> !methods(source).isEmpty(),
            source ->
                methods(source).stream()
                    .filter(method -> lines(source, method) > 40)
                    .map(method -> source.at(method, method.getName().toString())),
            REASON)
        .holds()
        .catches(
            "Sneaky.java:2 ramble",
            "package nl.schakel.people;\nclass Sneaky { void ramble() {" + "\n".repeat(40) + "} }");
  }

  @Test
  void nine_methods_of_ten_are_short() {
    Rule.allSources(
            sources ->
                longer(
                    13,
                    sources.stream().flatMap(s -> methods(s).stream().map(m -> lines(s, m))),
                    "lines of a method"),
            REASON)
        .holds()
        .catches(
            "nine of ten have at most 14",
            "package nl.schakel.people;\nclass Sneaky { void ramble() {" + "\n".repeat(13) + "} }");
  }

  private static Stream<String> longer(int limit, Stream<Integer> lengths, String what) {
    List<Integer> sorted = lengths.sorted().toList();
    int ninth = sorted.get((sorted.size() - 1) * 9 / 10);
    return ninth > limit
        ? Stream.of(what + ": nine of ten have at most " + ninth + ", not " + limit)
        : Stream.empty();
  }

  private static List<MethodTree> methods(Source source) {
    return source.parts(MethodTree.class).filter(method -> method.getBody() != null).toList();
  }

  /** From the line of the opening brace to the last, so annotations cost nothing. */
  private static int lines(Source source, MethodTree method) {
    return (int) (source.lastLine(method) - source.firstLine(method.getBody()) + 1);
  }
}
