package nl.schakel.browser;

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
}
