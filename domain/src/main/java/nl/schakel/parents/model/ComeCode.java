package nl.schakel.parents.model;

import java.util.random.RandomGenerator;
import nl.schakel.shared.CheckedCode;
import nl.schakel.shared.Parsed;
import org.jmolecules.ddd.types.ValueObject;

/** What stands on an invitation for who cannot scan it; see {@link CheckedCode}. */
public record ComeCode(String value) implements ValueObject {

  public ComeCode {
    CheckedCode.require(value);
  }

  public static ComeCode random(RandomGenerator random) {
    return new ComeCode(CheckedCode.random(random));
  }

  /** Codes: INVALID_CODE, MISTYPED_CODE. */
  public static Parsed<ComeCode> parse(String typed) {
    return CheckedCode.parse(typed).then(code -> Parsed.valid(new ComeCode(code)));
  }

  /** In two halves, as one reads it from paper. */
  public String written() {
    return CheckedCode.inHalves(value);
  }

  /** It opens the page of a parent, so it stands in no log. */
  @Override
  public String toString() {
    return "ComeCode[…]";
  }
}
