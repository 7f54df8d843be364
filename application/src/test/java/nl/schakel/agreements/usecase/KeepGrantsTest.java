package nl.schakel.agreements.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.GrantUses.Kind;
import nl.schakel.agreements.GrantUses.Use;
import nl.schakel.agreements.model.Grant.Terms;
import nl.schakel.agreements.model.Quota;
import nl.schakel.agreements.model.SecondGeneration;
import nl.schakel.agreements.usecase.KeepGrants.Outcome;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

class KeepGrantsTest {

  private final KeepersOffice office = new KeepersOffice();
  private final KeepGrants keep = office.keepGrants;
  private final Terms terms = SecondGeneration.grantTerms("gratis");
  private final List<Quota> fifteen = List.of(SecondGeneration.freeEachYear(15));
  private final GrantId id =
      ((Outcome.Done) keep.record(office.coordinator, terms, fifteen)).grant();

  @Test
  void a_quota_goes_down_to_what_was_given_and_no_further() {
    office.uses.add(
        new Use(LocalizedText.dutch("Basis"), "/programmes/basis", Kind.FREE_TRAININGS, 2024, 12));
    Quota eleven = SecondGeneration.freeEachYear(11);
    assertThat(keep.revise(office.coordinator, id, 0, terms, List.of(eleven)))
        .isEqualTo(new Outcome.BelowGiven(eleven, 12));
    List<Quota> twelve = List.of(SecondGeneration.freeEachYear(12));
    assertThat(keep.revise(office.coordinator, id, 0, terms, twelve))
        .isEqualTo(new Outcome.Done(id));
    assertThat(office.audited()).containsExactly("GRANT_RECORDED", "GRANT_REVISED");
  }

  @Test
  void two_grants_cannot_have_one_address() {
    assertThat(keep.record(office.coordinator, terms, fifteen))
        .isEqualTo(new Outcome.SlugTaken(new Slug("gratis")));
  }

  @Test
  void of_two_coordinators_at_once_the_second_is_told() {
    keep.revise(office.coordinator, id, 0, terms, fifteen);
    assertThatThrownBy(() -> keep.revise(office.coordinator, id, 0, terms, fifteen))
        .isInstanceOf(StaleChangeException.class);
  }

  @Test
  void what_is_not_theirs_does_not_exist_for_them() {
    assertThatThrownBy(() -> keep.revise(office.stranger, id, 0, terms, fifteen))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> keep.record(office.stranger, terms, fifteen))
        .isInstanceOf(NotFoundException.class);
  }
}
