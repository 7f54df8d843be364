package nl.schakel.referrals.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.access.Permission;
import nl.schakel.access.Role;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.model.Route;
import nl.schakel.referrals.model.Transitions.Mover;
import nl.schakel.shared.usecase.UseCasePart;

/** Who can look after a referral on one of its sides. */
@UseCasePart
class Colleagues {

  private final Role.Holders holders;

  Colleagues(Role.Holders holders) {
    this.holders = holders;
  }

  Set<PersonId> of(Mover side, Route route) {
    Permission permission = Sides.permission(side);
    List<OrganisationId> there = List.of(Sides.organisation(side, route));
    return Arrays.stream(Role.values())
        .filter(permission::isGivenTo)
        .flatMap(role -> holders.of(role, there).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
