package nl.schakel.shared.port;

import java.util.List;
import java.util.UUID;

/**
 * Something that must hold over everything that a feature keeps, whatever was killed or raced. Each
 * feature implements its own beside its tables, read-only; the audit collects and runs them all.
 */
public interface InvariantCheck {

  /** More than these need not be listed to know that something is wrong. */
  int MAXIMUM = 100;

  /** What must hold, as a stable code such as {@code HOLDERS_WITHIN_CAPACITY}. */
  String name();

  /** Where it does not hold, at most {@value #MAXIMUM} places; empty when all is well. */
  List<Violation> violations();

  /**
   * One place where it does not hold.
   *
   * @param code what is wrong there, such as {@code EDITION_OVERBOOKED}
   * @param subject the id of what it is wrong with
   */
  record Violation(String code, UUID subject) {}
}
