package nl.schakel.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identities are made in the domain: UUIDv7 (RFC 9562), which sort by time in an index. */
public final class Ids {

  private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  private static final Pattern CANONICAL =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Ids() {}

  public static UUID next() {
    return GENERATOR.generate();
  }

  /** Reads only the canonical form: {@link UUID#fromString} also accepts shortened ones. */
  public static Optional<UUID> parse(String typed) {
    return CANONICAL.matcher(typed).matches()
        ? Optional.of(UUID.fromString(typed))
        : Optional.empty();
  }
}
