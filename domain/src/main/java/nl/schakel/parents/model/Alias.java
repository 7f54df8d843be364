package nl.schakel.parents.model;

import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import org.jmolecules.ddd.types.ValueObject;

/** What a parent is called in the group: a first name or another name, in any script. */
public record Alias(String value) implements ValueObject {

  public static final int MAXIMUM = 40;

  /** Codes: REQUIRED, TOO_LONG, FORBIDDEN_CHARACTER, NOT_A_FIRST_NAME for a number or address. */
  public static Parsed<Alias> parse(String typed) {
    return PlainText.line(typed, MAXIMUM)
        .then(
            text ->
                text.codePoints().anyMatch(sign -> Character.isDigit(sign) || sign == '@')
                    ? Parsed.invalid("NOT_A_FIRST_NAME")
                    : Parsed.valid(new Alias(text)));
  }

  @Override
  public String toString() {
    return "Alias[…]";
  }
}
