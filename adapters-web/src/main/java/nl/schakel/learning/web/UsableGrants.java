package nl.schakel.learning.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.agreements.GrantCard;
import nl.schakel.agreements.Grants;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.learning.model.Programme.Provision;
import nl.schakel.people.OrganisationId;
import org.springframework.stereotype.Component;

/** What may pay for a programme. */
@Component
class UsableGrants {

  private final Grants grants;
  private final Clock clock;

  UsableGrants(Grants grants, Clock clock) {
    this.grants = grants;
    this.clock = clock;
  }

  /**
   * What runs now, what the organiser or somebody who makes the programme with it pays or keeps,
   * and what pays already, because that was true once.
   */
  List<GrantCard> of(Actor actor, Optional<Description> before) {
    Set<OrganisationId> makers = new HashSet<>(actor.organisationsFor(Permission.PLAN_PROGRAMMES));
    before.stream()
        .flatMap(description -> description.provisions().stream())
        .map(Provision::organisation)
        .forEach(makers::add);
    List<GrantCard> usable = grants.usableBy(makers, LocalDate.now(clock));
    return Stream.concat(
            usable.stream(), before.flatMap(Description::grant).flatMap(grants::find).stream())
        .distinct()
        .toList();
  }
}
