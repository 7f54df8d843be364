package nl.schakel.shared.web;

/** Where input comes from, which decides how strictly it is read. */
enum Origin {
  /** The body of an API call: typed, and nothing but what was asked for. */
  JSON("UNKNOWN_FIELD"),
  /** The query of an API call: text, and nothing but what was asked for. */
  API_QUERY("UNKNOWN_PARAMETER"),
  /**
   * A page's form or query: text, and a stray parameter (a campaign's, a button's) does no harm.
   */
  PAGE("");

  private final String unknownCode;

  Origin(String unknownCode) {
    this.unknownCode = unknownCode;
  }

  boolean isTyped() {
    return this == JSON;
  }

  boolean isStrict() {
    return this != PAGE;
  }

  String unknownCode() {
    return unknownCode;
  }
}
