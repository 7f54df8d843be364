package nl.schakel.agreements.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.agreements.GrantCard;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.Grants;
import nl.schakel.agreements.port.GrantRegister;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class GrantPersistenceTest {

  @Autowired Grants grants;
  @Autowired GrantRegister register;

  @Test
  void a_grant_is_found_at_once_though_the_others_are_remembered() {
    grants.all();
    GrantCard grant =
        new GrantCard(
            GrantId.next(),
            LocalizedText.dutch("AMIF"),
            LocalizedText.dutch("Alleen voor de expertise van OCMW-medewerkers"),
            List.of(OrganisationId.next()));
    register.add(grant);
    assertThat(grants.find(grant.id())).contains(grant);
    assertThat(grants.find(GrantId.next())).isEmpty();
  }
}
