package nl.schakel.shared;

/** The countries that Schakel knows the words and the registers of. */
public enum Country {
  NL,
  BE;

  /** Codes: UNKNOWN_COUNTRY. */
  public static Parsed<Country> parse(String typed) {
    for (Country country : values()) {
      if (country.name().equals(typed)) {
        return Parsed.valid(country);
      }
    }
    return Parsed.invalid("UNKNOWN_COUNTRY");
  }
}
