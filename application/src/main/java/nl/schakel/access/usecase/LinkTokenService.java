package nl.schakel.access.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.model.Secret;
import nl.schakel.access.port.Links;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class LinkTokenService implements LinkTokens, LinkTokens.Ends {

  private final Links links;
  private final Clock clock;

  LinkTokenService(Links links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  @Override
  public String issue(Purpose purpose, UUID subject, Instant expiry) {
    Secret secret = Secret.next();
    links.add(secret.hash(), purpose, subject, expiry);
    return secret.raw();
  }

  @Override
  public Map<UUID, String> issueAll(Purpose purpose, Collection<UUID> subjects, Instant expiry) {
    Map<UUID, Secret> secrets =
        subjects.stream()
            .distinct()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), _ -> Secret.next()));
    links.addAll(
        secrets.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(each -> each.getValue().hash(), Map.Entry::getKey)),
        purpose,
        expiry);
    return secrets.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> each.getValue().raw()));
  }

  @Override
  public Optional<UUID> resolve(Purpose purpose, String raw) {
    return couldBeOurs(raw).flatMap(s -> links.find(s.hash(), purpose, clock.instant()));
  }

  @Override
  public Optional<UUID> redeem(Purpose purpose, String raw) {
    return couldBeOurs(raw).flatMap(s -> links.take(s.hash(), purpose, clock.instant()));
  }

  @Override
  public void revoke(Purpose purpose, UUID subject) {
    links.removeAll(purpose, subject);
  }

  @Override
  public List<Instant> ends(Purpose purpose, UUID subject) {
    return links.ends(purpose, subject, clock.instant());
  }

  private static Optional<Secret> couldBeOurs(String raw) {
    return raw.length() > Secret.MAXIMUM ? Optional.empty() : Optional.of(new Secret(raw));
  }
}
