package nl.schakel.notifications.usecase;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.communities.Communities;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.JoinTidings;
import nl.schakel.people.PersonId;

/** Who is in front of which door, and who opens it. */
final class FakeDoors implements JoinTidings {

  final Map<JoinRequestId, JoinTiding> requests = new HashMap<>();
  final Set<PersonId> leads = new HashSet<>();

  @Override
  public Optional<JoinTiding> of(JoinRequestId id) {
    return Optional.ofNullable(requests.get(id));
  }

  Communities communities() {
    return (Communities)
        Proxy.newProxyInstance(
            Communities.class.getClassLoader(),
            new Class<?>[] {Communities.class},
            (_, method, _) -> {
              if (method.getName().equals("leads")) {
                return Set.copyOf(leads);
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }
}
