package nl.schakel.handouts;

import java.util.Arrays;
import java.util.Locale;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.Slug;

/** The standard topics of meetings with parents; each has one hand-out, in as many languages. */
public enum HandoutTopic {
  TWO_CULTURES,
  TALKING,
  SCHOOL,
  HEALTH_AND_SLEEP,
  HELP_NEARBY;

  /** Codes: UNKNOWN_TOPIC. */
  public static Parsed<HandoutTopic> parse(String typed) {
    return Arrays.stream(values())
        .filter(topic -> topic.slug().value().equals(typed))
        .findFirst()
        .map(Parsed::valid)
        .orElseGet(() -> Parsed.invalid("UNKNOWN_TOPIC"));
  }

  /** How it is called in addresses. */
  public Slug slug() {
    return new Slug(name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
