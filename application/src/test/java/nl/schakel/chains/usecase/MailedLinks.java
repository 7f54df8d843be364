package nl.schakel.chains.usecase;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.LinkTokens;

/** Links that were mailed, by what they are about. */
final class MailedLinks implements LinkTokens {

  private final Map<String, UUID> good = new HashMap<>();

  @Override
  public String issue(Purpose purpose, UUID subject, Instant expiry) {
    String raw = purpose + " " + UUID.randomUUID();
    good.put(raw, subject);
    return raw;
  }

  @Override
  public Optional<UUID> resolve(Purpose purpose, String raw) {
    return Optional.ofNullable(good.get(raw)).filter(_ -> raw.startsWith(purpose.name()));
  }

  @Override
  public Optional<UUID> redeem(Purpose purpose, String raw) {
    Optional<UUID> subject = resolve(purpose, raw);
    good.remove(raw);
    return subject;
  }

  @Override
  public void revoke(Purpose purpose, UUID subject) {
    good.entrySet()
        .removeIf(
            each -> each.getValue().equals(subject) && each.getKey().startsWith(purpose.name()));
  }
}
