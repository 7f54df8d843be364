package nl.schakel.learning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.model.Applicant.Workplace;
import nl.schakel.learning.model.EligibilityRule.Eligibility;
import nl.schakel.learning.model.EligibilityRule.Employed;
import nl.schakel.learning.model.EligibilityRule.Everyone;
import nl.schakel.learning.model.EligibilityRule.Evidence;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityRuleTest {

  private static final Optional<String> COOPERATION = Optional.of("Wij werken samen met een OCMW.");

  private final Employed ocmwStaff = (Employed) FourThemes.FOR_OCMW_STAFF;

  @Test
  void everyone_means_everyone() {
    assertThat(new Everyone().judge(FourThemes.passerBy(1))).isEqualTo(Eligibility.MET);
  }

  @Test
  void who_is_employed_by_an_ocmw_may_come() {
    assertThat(ocmwStaff.judge(FourThemes.socialWorker(1))).isEqualTo(Eligibility.MET);
  }

  @Test
  void who_is_not_may_ask_with_a_statement() {
    assertThat(ocmwStaff.judge(FourThemes.passerBy(1))).isEqualTo(Eligibility.STATEMENT_NEEDED);
    assertThat(ocmwStaff.judge(FourThemes.volunteerOrganisation(1)))
        .isEqualTo(Eligibility.EXCEPTION_ASKED);
  }

  @Test
  void one_of_several_workplaces_is_enough() {
    Evidence twoJobs =
        new Evidence(
            Set.of(at(OrganisationKind.SCHOOL), at(OrganisationKind.OCMW)),
            Optional.empty(),
            Optional.empty());
    assertThat(ocmwStaff.judge(twoJobs)).isEqualTo(Eligibility.MET);
  }

  @Test
  void only_members_of_an_alliance_may_mean_only_these_organisations() {
    Workplace member = at(OrganisationKind.SELF_ORGANISATION);
    Employed members = new Employed(Set.of(), Set.of(member.organisation()), Set.of(), false);
    assertThat(members.judge(evidence(member, ""))).isEqualTo(Eligibility.MET);
    assertThat(members.judge(evidence(at(OrganisationKind.SELF_ORGANISATION), "")))
        .isEqualTo(Eligibility.NOT_MET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Diensthoofd", "adjunct-DIENSTHOOFD Sociaal", "Díensthoofd"})
  void a_function_is_compared_without_capitals_and_accents(String function) {
    Employed heads =
        new Employed(Set.of(OrganisationKind.OCMW), Set.of(), Set.of("diensthoofd"), false);
    assertThat(heads.judge(evidence(at(OrganisationKind.OCMW), function)))
        .isEqualTo(Eligibility.MET);
    assertThat(heads.judge(evidence(at(OrganisationKind.OCMW), "Boekhouder")))
        .isEqualTo(Eligibility.NOT_MET);
  }

  @Test
  void a_statement_does_not_help_where_no_exceptions_are_made() {
    Employed strict = new Employed(Set.of(OrganisationKind.OCMW), Set.of(), Set.of(), false);
    assertThat(strict.judge(new Evidence(Set.of(), Optional.empty(), COOPERATION)))
        .isEqualTo(Eligibility.NOT_MET);
  }

  private static Workplace at(OrganisationKind kind) {
    return new Workplace(OrganisationId.next(), kind);
  }

  private static Evidence evidence(Workplace workplace, String function) {
    return new Evidence(Set.of(workplace), Optional.of(function), Optional.empty());
  }
}
