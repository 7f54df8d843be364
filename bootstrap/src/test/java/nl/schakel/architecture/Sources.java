package nl.schakel.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Source files to hold a rule against: all of Schakel, read once, or a culprit. */
final class Sources {

  private static final List<Source> SCHAKEL = parsed("src/main/java");
  private static final List<Source> TESTS = parsed("src/test/java");

  private Sources() {}

  static List<Source> ofSchakel() {
    return SCHAKEL;
  }

  static List<Source> ofTests() {
    return TESTS;
  }

  static List<Source> of(String root, List<String> culprit) {
    return parse(culprit, culprit.stream().map(text -> root + Compiler.pathOf(text)).toList());
  }

  private static List<Source> parsed(String root) {
    List<Path> files =
        Repository.ROWS.stream()
            .map(row -> Repository.ROOT.resolve(row).resolve(root))
            .flatMap(directory -> Repository.files(directory, ".java").stream())
            .toList();
    return parse(
        files.stream().map(Repository::read).toList(),
        files.stream().map(Repository::nameOf).toList());
  }

  private static List<Source> parse(List<String> texts, List<String> paths) {
    JavacTask task = Compiler.task(List.of("-proc:none"), texts, null);
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    List<Source> sources = new ArrayList<>();
    for (CompilationUnitTree tree : trees(task)) {
      int index = sources.size();
      sources.add(new Source(paths.get(index), texts.get(index), tree, positions));
    }
    return List.copyOf(sources);
  }

  private static Iterable<? extends CompilationUnitTree> trees(JavacTask task) {
    try {
      return task.parse();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
