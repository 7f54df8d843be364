package nl.schakel.shared;

import java.util.Objects;

/**
 * What somebody is called, in one field and any script. Names have no grammar, so only length and
 * harmful characters are checked.
 */
public record PersonName(String value) {

  public static final int MAXIMUM = 120;

  public PersonName {
    Objects.requireNonNull(value);
  }

  /** Codes: REQUIRED, TOO_LONG, FORBIDDEN_CHARACTER. */
  public static Parsed<PersonName> parse(String typed) {
    return PlainText.line(typed, MAXIMUM).then(text -> Parsed.valid(new PersonName(text)));
  }

  @Override
  public String toString() {
    return "PersonName[…]";
  }
}
