package nl.schakel.shared.web;

/** What no text may contain, whatever it is for: a database or a browser would stumble over it. */
final class Unicode {

  private Unicode() {}

  static boolean isBroken(String text) {
    return text.codePoints()
        .anyMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }
}
