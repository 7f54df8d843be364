package nl.schakel.shared;

import java.util.regex.Pattern;

/** The readable part of a public address: small letters, digits and single hyphens. */
public record Slug(String value) {

  public static final int MAXIMUM = 80;

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public Slug {
    if (!fits(value)) {
      throw new IllegalArgumentException("not a slug");
    }
  }

  /** Codes: INVALID_SLUG. */
  public static Parsed<Slug> parse(String typed) {
    return fits(typed) ? Parsed.valid(new Slug(typed)) : Parsed.invalid("INVALID_SLUG");
  }

  /** Makes one from a title; a title without a single Latin letter or digit gives the fallback. */
  public static Slug of(String title, Slug fallback) {
    String plain = PlainText.bare(title).replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), MAXIMUM)).replaceAll("^-+|-+$", "");
    return cut.isEmpty() ? fallback : new Slug(cut);
  }

  private static boolean fits(String text) {
    return text.length() <= MAXIMUM && SHAPE.matcher(text).matches();
  }
}
