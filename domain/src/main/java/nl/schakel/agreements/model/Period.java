package nl.schakel.agreements.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Some days in a row. Where only the year is known, which is often so, it begins or ends on 1
 * January; who shows it leaves the day away then.
 *
 * @param until exclusive; empty means that no end was agreed
 */
public record Period(LocalDate from, Optional<LocalDate> until) implements ValueObject {

  public Period {
    if (until.filter(end -> !end.isAfter(from)).isPresent()) {
      throw new IllegalArgumentException("a period has at least one day");
    }
  }

  public static Period since(LocalDate from) {
    return new Period(from, Optional.empty());
  }

  public static Period of(LocalDate from, LocalDate until) {
    return new Period(from, Optional.of(until));
  }

  public boolean includes(LocalDate day) {
    return !day.isBefore(from) && !isOver(day);
  }

  public boolean isOver(LocalDate day) {
    return until.filter(end -> !day.isBefore(end)).isPresent();
  }

  public boolean overlaps(Period other) {
    return !isOver(other.from) && !other.isOver(from);
  }
}
