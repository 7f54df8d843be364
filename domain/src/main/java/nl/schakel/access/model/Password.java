package nl.schakel.access.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Parsed;

/**
 * A password as somebody typed it. Length is what makes one strong; rules about digits and signs
 * make people write it on a note (NIST SP 800-63B, OWASP ASVS 5.0 V6.2).
 */
public record Password(String typed) {

  public static final int MINIMUM = 12;
  public static final int MAXIMUM = 200;

  private static final Set<String> FIRST_GUESSES =
      Set.of(
          "123456789012",
          "1234567890123",
          "passwordpassword",
          "password1234",
          "password12345",
          "wachtwoord12",
          "wachtwoord123",
          "wachtwoord1234",
          "wachtwoordwachtwoord",
          "welkom123456",
          "qwertyuiop12",
          "qwertyuiop123",
          "qwerty123456",
          "iloveyou1234",
          "motdepasse123",
          "motdepasse1234",
          "azertyuiop12",
          "azertyuiop123",
          "schakel12345",
          "schakelschakel",
          "administrator",
          "administrator1",
          "letmeinletmein",
          "changemechangeme");

  /** The same letters typed on another keyboard must be the same password. */
  public Password {
    typed = Normalizer.normalize(typed, Normalizer.Form.NFC);
  }

  /** Codes: REQUIRED, TOO_SHORT, TOO_LONG, EASY_TO_GUESS. */
  public static Parsed<Password> choose(String typed, EmailAddress owner) {
    Password password = new Password(typed);
    int length = password.typed.codePointCount(0, password.typed.length());
    if (length == 0) {
      return Parsed.invalid("REQUIRED");
    }
    if (length < MINIMUM) {
      return Parsed.invalid("TOO_SHORT");
    }
    if (length > MAXIMUM) {
      return Parsed.invalid("TOO_LONG");
    }
    return password.isEasyToGuess(owner) ? Parsed.invalid("EASY_TO_GUESS") : Parsed.valid(password);
  }

  private boolean isEasyToGuess(EmailAddress owner) {
    String small = typed.toLowerCase(Locale.ROOT);
    return FIRST_GUESSES.contains(small)
        || small.contains(owner.value())
        || small.codePoints().distinct().count() < 4;
  }

  @Override
  public String toString() {
    return "Password[…]";
  }
}
