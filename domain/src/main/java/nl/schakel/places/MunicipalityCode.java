package nl.schakel.places;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.schakel.shared.Parsed;
import org.jmolecules.ddd.types.Identifier;

/**
 * The official code of a municipality: {@code GM} and four digits as Statistics Netherlands (CBS)
 * gives it, or the five digits of the Belgian REFNIS list. A code is never given twice, so a
 * municipality that ended keeps its own.
 */
public record MunicipalityCode(String value) implements Identifier, Comparable<MunicipalityCode> {

  private static final Pattern SHAPE = Pattern.compile("GM[0-9]{4}|[0-9]{5}");

  public MunicipalityCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a code of a municipality");
    }
  }

  /** Codes: INVALID_MUNICIPALITY, UNKNOWN_MUNICIPALITY. */
  public static Parsed<MunicipalityCode> parse(String typed) {
    String code = typed.strip().toUpperCase(Locale.ROOT);
    if (!SHAPE.matcher(code).matches()) {
      return Parsed.invalid("INVALID_MUNICIPALITY");
    }
    MunicipalityCode parsed = new MunicipalityCode(code);
    return Municipalities.known().find(parsed).isPresent()
        ? Parsed.valid(parsed)
        : Parsed.invalid("UNKNOWN_MUNICIPALITY");
  }

  @Override
  public int compareTo(MunicipalityCode other) {
    return value.compareTo(other.value);
  }
}
