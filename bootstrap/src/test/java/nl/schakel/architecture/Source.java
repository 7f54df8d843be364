package nl.schakel.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One source file, as read and as parsed.
 *
 * @param path from the root of the checkout, with forward slashes
 */
record Source(String path, String text, CompilationUnitTree tree, SourcePositions positions) {

  /** The Maven module. */
  String row() {
    return path.substring(0, path.indexOf('/'));
  }

  String packageName() {
    return tree.getPackage() == null ? "" : tree.getPackage().getPackageName().toString();
  }

  Place place() {
    return Place.of(packageName());
  }

  boolean isPackageInfo() {
    return path.endsWith("/package-info.java");
  }

  int lines() {
    return (int) text.lines().count();
  }

  long firstLine(Tree part) {
    return tree.getLineMap().getLineNumber(positions.getStartPosition(tree, part));
  }

  long lastLine(Tree part) {
    return tree.getLineMap().getLineNumber(positions.getEndPosition(tree, part));
  }

  String at(Tree part, String fault) {
    return path + ":" + firstLine(part) + " " + fault;
  }

  /** Every line on which this is written, comments and strings included. */
  Stream<String> linesWith(Pattern unwanted) {
    List<String> lines = text.lines().toList();
    return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
        .filter(i -> unwanted.matcher(lines.get(i)).find())
        .map(i -> path + ":" + (i + 1) + " " + lines.get(i).strip());
  }

  Stream<LiteralTree> strings() {
    return parts(LiteralTree.class).filter(literal -> literal.getValue() instanceof String);
  }

  /** Every part of the file that is of this kind, however deep. */
  <T extends Tree> Stream<T> parts(Class<T> kind) {
    List<T> found = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree part, @Nullable Void unused) {
        if (kind.isInstance(part)) {
          found.add(kind.cast(part));
        }
        return super.scan(part, null);
      }
    }.scan(tree, null);
    return found.stream();
  }
}
