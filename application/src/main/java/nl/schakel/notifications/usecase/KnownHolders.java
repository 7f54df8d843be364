package nl.schakel.notifications.usecase;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.access.Permission;
import nl.schakel.access.Role;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;

/** Who may do what where, asked once for a batch, however many of it concern them. */
final class KnownHolders {

  private final Role.Holders roles;
  private final Map<Asked, Set<PersonId>> known = new HashMap<>();

  KnownHolders(Role.Holders roles) {
    this.roles = roles;
  }

  private record Asked(Permission permission, OrganisationId organisation) {}

  Set<PersonId> of(Permission permission, OrganisationId organisation) {
    return known.computeIfAbsent(new Asked(permission, organisation), this::ask);
  }

  private Set<PersonId> ask(Asked asked) {
    return Arrays.stream(Role.values())
        .filter(asked.permission()::isGivenTo)
        .flatMap(role -> roles.of(role, List.of(asked.organisation())).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
