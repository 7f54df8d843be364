package nl.schakel.agreements.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.agreements.GrantCard;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.Grants;
import nl.schakel.agreements.model.Grant;
import nl.schakel.agreements.model.SecondGeneration;
import nl.schakel.agreements.port.GrantRegister;
import nl.schakel.shared.Ids;
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
    Grant grant = SecondGeneration.grant("gratis-" + Ids.next());
    register.add(grant);
    assertThat(grants.find(grant.id()))
        .contains(
            new GrantCard(
                grant.id(),
                grant.terms().slug(),
                grant.terms().name(),
                grant.terms().purpose(),
                grant.terms().funders()));
    assertThat(grants.find(GrantId.next())).isEmpty();
  }
}
