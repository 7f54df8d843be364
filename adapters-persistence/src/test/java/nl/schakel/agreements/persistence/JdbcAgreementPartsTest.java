package nl.schakel.agreements.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import nl.schakel.agreements.model.Alliance.Departure;
import nl.schakel.agreements.model.SecondGeneration;
import nl.schakel.agreements.port.Alliances;
import nl.schakel.agreements.port.Covenants;
import nl.schakel.agreements.port.GrantRegister;
import nl.schakel.partners.Involvements.Involvement;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Ids;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JdbcAgreementPartsTest {

  private final String slug = "deel-" + Ids.next();

  @Autowired Alliances alliances;
  @Autowired Covenants covenants;
  @Autowired GrantRegister grants;
  @Autowired JdbcAgreementParts parts;

  @Test
  void a_partner_is_shown_with_what_it_signed_pays_and_is_in_today() {
    covenants.add(SecondGeneration.covenant(slug));
    grants.add(SecondGeneration.grant(slug));
    var alliance = SecondGeneration.alliance(slug);
    var left = (Departure.Left) alliance.letLeave(SecondGeneration.IOT, LocalDate.of(2020, 1, 1));
    alliances.add(left.alliance());

    assertThat(parts.of(SecondGeneration.MINISTRY))
        .extracting(Involvement::part, Involvement::address)
        .containsExactly(
            tuple("agreements.involvement.FUNDS", "/grants/" + slug),
            tuple("agreements.involvement.SIGNS", "/covenants/" + slug));
    assertThat(parts.of(SecondGeneration.MOVISIE))
        .extracting(Involvement::part)
        .containsExactly("agreements.involvement.LEAD");
    assertThat(parts.of(SecondGeneration.IOT)).isEmpty();
    assertThat(parts.of(OrganisationId.next())).isEmpty();
  }
}
