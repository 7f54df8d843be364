package nl.schakel.notifications.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.access.Permission;
import nl.schakel.access.Role;
import nl.schakel.communities.Communities;
import nl.schakel.communities.CommunityEvent.JoinRequestMoved;
import nl.schakel.communities.JoinTidings;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.UseCasePart;

/**
 * Finds who has to hear of a request to join: those who lead, or where nobody does those who look
 * after the community for its organisation; and who asked.
 */
@UseCasePart
class CommunityReaders {

  private final Communities communities;
  private final JoinTidings tidings;
  private final Role.Holders roles;

  CommunityReaders(Communities communities, JoinTidings tidings, Role.Holders roles) {
    this.communities = communities;
    this.tidings = tidings;
    this.roles = roles;
  }

  Set<PersonId> of(JoinRequestMoved event) {
    return switch (event.step()) {
      case ASKED -> decide(event);
      case ADMITTED, DECLINED, EXPIRED -> Set.of(event.asker());
      case WITHDRAWN -> Set.of();
    };
  }

  private Set<PersonId> decide(JoinRequestMoved event) {
    Set<PersonId> leads = communities.leads(event.community());
    return leads.isEmpty()
        ? tidings.of(event.request()).map(card -> keepers(card.keeper())).orElse(Set.of())
        : leads;
  }

  private Set<PersonId> keepers(OrganisationId organisation) {
    return Arrays.stream(Role.values())
        .filter(Permission.KEEP_COMMUNITIES::isGivenTo)
        .flatMap(role -> roles.of(role, List.of(organisation)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
