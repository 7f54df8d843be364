package nl.schakel.access.model;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.shared.Ids;

/**
 * One browser in which somebody is logged in.
 *
 * @param device what the browser calls itself, so that people recognise it in their list
 */
public record LoginSession(
    UUID id,
    AccountId account,
    Secret.Hash hash,
    String device,
    Instant startedAt,
    Instant seenAt) {

  /** Long enough for a morning of trainings, short enough for a shared desk. */
  public static final Duration IDLE = Duration.ofHours(2);

  public static final Duration ABSOLUTE = Duration.ofHours(12);

  /** Being seen is written at most this often: reading a page must not cost a write. */
  public static final Duration SEEN_EVERY = Duration.ofMinutes(1);

  public static final int MAXIMUM_DEVICE = 200;

  public static LoginSession start(AccountId account, Secret secret, String device, Instant now) {
    String cut =
        device
            .codePoints()
            .filter(c -> c >= ' ' && c < 127)
            .limit(MAXIMUM_DEVICE)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return new LoginSession(Ids.next(), account, secret.hash(), cut, now, now);
  }

  /** Sessions that began before this moment, or were last seen before the other, are over. */
  public static Instant oldestStart(Instant now) {
    return now.minus(ABSOLUTE);
  }

  public static Instant oldestSeen(Instant now) {
    return now.minus(IDLE);
  }
}
