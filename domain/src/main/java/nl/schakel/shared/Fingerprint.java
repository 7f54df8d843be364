package nl.schakel.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A number for what something says, where no version is counted: whoever changes it shows by it
 * what they have seen. What says the same has the same number.
 */
public record Fingerprint(long value) implements ValueObject {

  /** As many digits as the tag of an answer has room for. */
  private static final long MOST = 1_000_000_000_000_000_000L;

  /** Of parts that are written the same wherever this runs, such as text, numbers and names. */
  public static Fingerprint of(Object... parts) {
    String all = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("\u001f"));
    UUID hash = UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    return new Fingerprint(Math.floorMod(hash.getMostSignificantBits(), MOST));
  }

  /** Refuses who saw something else; who says nothing of what they saw overrides it. */
  public void requireSeen(Optional<Long> seen, String what) {
    if (seen.filter(number -> number != value).isPresent()) {
      throw new StaleChangeException(what);
    }
  }
}
