package nl.schakel.learning.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.GrantUses.Kind;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.AProgramme;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Edition.Answer.Welcome;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.EligibilityRule;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.learning.port.Programmes;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class JdbcGrantUsesTest {

  private final GrantId grant = GrantId.next();
  private final Terms terms =
      new Terms(
          ProgrammeId.next(),
          FourThemes.VVSG,
          Optional.of(grant),
          new EligibilityRule.Everyone(),
          true);

  @Autowired Programmes programmes;
  @Autowired Editions editions;
  @Autowired Enrolments enrolments;
  @Autowired JdbcGrantUses uses;

  @Test
  void a_place_counts_in_the_year_of_its_edition() {
    programmes.add(AProgramme.draft(terms).publish(FourThemes.NOW));
    Edition edition = APlan.on(FourThemes.TRAUMA).of(terms).open(5);
    editions.add(edition);
    assertThat(uses.of(grant)).singleElement().satisfies(use -> assertThat(use.count()).isZero());
    Welcome welcome = (Welcome) edition.enrol(FourThemes.volunteerOrganisation(1), FourThemes.NOW);
    enrolments.add(welcome.enrolment());
    assertThat(uses.of(grant))
        .singleElement()
        .satisfies(
            use -> {
              assertThat(use.kind()).isEqualTo(Kind.PROGRAMME_PLACES);
              assertThat(use.year()).isEqualTo(2021);
              assertThat(use.count()).isEqualTo(1);
              assertThat(use.address()).startsWith("/programmes/");
            });
  }

  @Test
  void a_draft_is_nothing_that_everybody_may_see() {
    programmes.add(AProgramme.draft(terms));
    assertThat(uses.of(grant)).isEmpty();
  }

  @Test
  void another_grant_paid_for_nothing() {
    programmes.add(AProgramme.draft(terms).publish(FourThemes.NOW));
    assertThat(uses.of(GrantId.next())).isEmpty();
  }
}
