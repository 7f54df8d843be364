package nl.schakel.browser;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How somebody looks at a page: how wide, and in which language. */
public enum Look {
  PHONE_IN_DUTCH(360, 740, "nl"),
  PHONE_IN_ARABIC(360, 740, "ar"),
  DESKTOP_IN_DUTCH(1280, 900, "nl"),
  DESKTOP_IN_ARABIC(1280, 900, "ar");

  final int width;
  final int height;
  final String language;

  Look(int width, int height, String language) {
    this.width = width;
    this.height = height;
    this.language = language;
  }

  /** Each direction of writing and each width once; the narrowest is tried in both. */
  static Stream<Look> bothDirections() {
    return Stream.of(PHONE_IN_DUTCH, DESKTOP_IN_ARABIC);
  }

  /** The same reader on each screen. */
  List<Look> widths() {
    return Arrays.stream(values()).filter(look -> look.language.equals(language)).toList();
  }
}
