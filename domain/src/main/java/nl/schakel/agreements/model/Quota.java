package nl.schakel.agreements.model;

import java.util.Collection;
import nl.schakel.agreements.GrantUses.Kind;
import nl.schakel.agreements.GrantUses.Use;
import org.jmolecules.ddd.types.ValueObject;

/** How many of something a grant pays for, in each calendar year or in all of its time. */
public record Quota(Kind kind, Span span, int number) implements ValueObject {

  /** What the number is for. */
  public enum Span {
    CALENDAR_YEAR,
    WHOLE_PERIOD
  }

  Quota none() {
    return new Quota(kind, span, 0);
  }

  /** How many were given that count in this year. */
  public int given(Collection<Use> uses, int year) {
    return uses.stream()
        .filter(use -> use.kind() == kind && (span == Span.WHOLE_PERIOD || use.year() == year))
        .mapToInt(Use::count)
        .sum();
  }

  /** The most that were given in one of its spans: below that it cannot go. */
  public int mostGiven(Collection<Use> uses) {
    return uses.stream().mapToInt(Use::year).map(year -> given(uses, year)).max().orElse(0);
  }
}
