package nl.schakel.referrals.model;

import java.util.random.RandomGenerator;
import nl.schakel.shared.CheckedCode;
import nl.schakel.shared.Parsed;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What two organisations call a client between them, for one hop: only their own files say whom it
 * stands for. How it is made and checked: {@link CheckedCode}.
 */
public record HandoverCode(String value) implements ValueObject {

  public static final int LENGTH = CheckedCode.LENGTH;

  public HandoverCode {
    CheckedCode.require(value);
  }

  public static HandoverCode random(RandomGenerator random) {
    return new HandoverCode(CheckedCode.random(random));
  }

  /** Codes: INVALID_CODE, MISTYPED_CODE. */
  public static Parsed<HandoverCode> parse(String typed) {
    return CheckedCode.parse(typed).then(code -> Parsed.valid(new HandoverCode(code)));
  }

  /** In two halves, as one reads it out. */
  public String spoken() {
    return CheckedCode.inHalves(value);
  }

  /** It leads to somebody for who has the file, so it stands in no log. */
  @Override
  public String toString() {
    return "HandoverCode[…]";
  }
}
