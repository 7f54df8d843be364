package nl.schakel.architecture;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;

/** The one format of all sources; run by the profile {@code format} to apply it. */
final class Format {

  private static final Formatter FORMATTER = new Formatter();

  private Format() {}

  public static void main(String[] arguments) throws IOException {
    for (Source source : unformatted().toList()) {
      Files.writeString(Repository.ROOT.resolve(source.path()), of(source.text()));
    }
  }

  static Stream<Source> unformatted() {
    return Stream.concat(Sources.ofSchakel().stream(), Sources.ofTests().stream())
        .parallel()
        .filter(source -> !of(source.text()).equals(source.text()));
  }

  static String of(String text) {
    try {
      String ordered = ImportOrderer.reorderImports(text, Style.GOOGLE);
      return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
    } catch (FormatterException unreadable) {
      throw new IllegalArgumentException(text, unreadable);
    }
  }
}
