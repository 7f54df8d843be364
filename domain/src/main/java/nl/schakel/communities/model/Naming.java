package nl.schakel.communities.model;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.shared.Slug;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What a community calls itself, and what it called itself before and why no longer: a better name
 * tells what was learned.
 *
 * @param former the oldest first
 */
public record Naming(Name now, List<Former> former) implements ValueObject {

  public static final int LONGEST_NAME = 120;
  public static final int LONGEST_REASON = 500;

  public Naming {
    former = List.copyOf(former);
  }

  /**
   * A name.
   *
   * @param slug the address that goes with it; it leads here for ever
   */
  public record Name(String text, Slug slug) implements ValueObject {}

  /**
   * A name that it had.
   *
   * @param reason why it has another
   * @param until when it got the next one
   */
  public record Former(Name name, String reason, Instant until) implements ValueObject {}

  static Naming of(Name first) {
    return new Naming(first, List.of());
  }

  Naming rename(Name other, String reason, Instant at) {
    return new Naming(
        other, Stream.concat(former.stream(), Stream.of(new Former(now, reason, at))).toList());
  }
}
