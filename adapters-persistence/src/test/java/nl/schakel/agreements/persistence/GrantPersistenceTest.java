package nl.schakel.agreements.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.agreements.GrantCard;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.Grants;
import nl.schakel.agreements.model.Grant;
import nl.schakel.agreements.model.Period;
import nl.schakel.agreements.model.SecondGeneration;
import nl.schakel.agreements.port.GrantRegister;
import nl.schakel.people.OrganisationId;
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

  @Test
  void what_ran_out_pays_for_those_only_who_are_part_of_it() {
    Grant grant = SecondGeneration.grant("voorbij-" + Ids.next());
    register.add(grant);
    Period period = grant.terms().period().orElseThrow();
    LocalDate during = period.from();
    LocalDate before = period.from().minusDays(1);
    OrganisationId funder = grant.terms().funders().getFirst();

    assertThat(usable(during, OrganisationId.next())).contains(grant.id());
    assertThat(usable(before, OrganisationId.next())).doesNotContain(grant.id());
    assertThat(usable(before, funder)).contains(grant.id());
    assertThat(usable(before, OrganisationId.next(), grant.terms().keeper())).contains(grant.id());
  }

  private List<GrantId> usable(LocalDate day, OrganisationId... organisations) {
    return grants.usableBy(List.of(organisations), day).stream().map(GrantCard::id).toList();
  }
}
