package nl.schakel.access.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Actor.Duties;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class DutiesTest {

  @Autowired List<Duties> features;

  @Test
  void whoever_has_every_role_and_nothing_to_do_is_told_nothing() {
    OrganisationId organisation = OrganisationId.next();
    Actor actor =
        new Actor(
            AccountId.next(),
            PersonId.next(),
            Set.of(Role.values()).stream()
                .map(role -> new Assignment(role, organisation))
                .collect(Collectors.toUnmodifiableSet()));
    assertThat(features).hasSizeGreaterThan(5);
    assertThat(features).allSatisfy(feature -> assertThat(feature.of(actor)).isEmpty());
  }
}
