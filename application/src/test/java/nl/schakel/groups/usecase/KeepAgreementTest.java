package nl.schakel.groups.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.model.AGroup;
import nl.schakel.groups.model.MunicipalAgreement.State;
import nl.schakel.groups.model.Terms;
import nl.schakel.groups.usecase.KeepAgreement.Command;
import nl.schakel.groups.usecase.KeepAgreement.Outcome;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

class KeepAgreementTest {

  private final GroupRoom room = new GroupRoom();

  private State state(MunicipalAgreementId id) {
    return room.ports.agreements().lock(id).orElseThrow().state();
  }

  @Test
  void it_holds_once_the_municipality_agrees_too() {
    MunicipalAgreementId id = room.proposed(AGroup.threeInTwoLanguages());
    assertThat(state(id)).isEqualTo(State.PROPOSED);
    assertThat(room.agreements.agree(room.coordinator, id, Optional.empty()))
        .isEqualTo(new Outcome.Done(id));
    assertThat(state(id)).isEqualTo(State.PROPOSED);
    assertThat(room.agreements.agree(room.contact, id, Optional.empty()))
        .isEqualTo(new Outcome.Done(id));
    assertThat(state(id)).isEqualTo(State.AGREED);
    assertThat(room.actions())
        .containsExactly(
            "MUNICIPAL_AGREEMENT_PROPOSED", "MUNICIPAL_AGREEMENT_AGREED_BY_MUNICIPALITY");
  }

  @Test
  void who_agrees_to_what_was_changed_meanwhile_is_shown_the_change() {
    MunicipalAgreementId id = room.proposed(AGroup.threeInTwoLanguages());
    assertThatExceptionOfType(StaleChangeException.class)
        .isThrownBy(() -> room.agreements.agree(room.contact, id, Optional.of(1L)));
  }

  @Test
  void an_addendum_below_what_is_planned_is_refused() {
    MunicipalAgreementId id = room.agreed();
    room.planned(id, Language.ARABIC);
    room.planned(id, Language.ARABIC);
    Terms less = AGroup.terms(Map.of(Language.ARABIC, 1));
    assertThat(room.agreements.revise(room.contact, id, less, Optional.empty()))
        .isEqualTo(new Outcome.BelowPlanned(Language.ARABIC, 2));
    Terms fewer = AGroup.terms(Map.of(Language.ARABIC, 2));
    assertThat(room.agreements.revise(room.contact, id, fewer, Optional.empty()))
        .isEqualTo(new Outcome.Done(id));
    room.planned(id, AGroup.TIGRINYA);
    assertThat(room.agreements.agree(room.coordinator, id, Optional.empty()))
        .isEqualTo(new Outcome.BelowPlanned(AGroup.TIGRINYA, 1));
    assertThat(room.agreements.drop(room.coordinator, id)).isEqualTo(new Outcome.Done(id));
    assertThat(state(id)).isEqualTo(State.AGREED);
  }

  @Test
  void after_its_end_nothing_changes_any_more() {
    MunicipalAgreementId id = room.agreed();
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> room.agreements.end(room.contact, id));
    assertThat(room.agreements.end(room.coordinator, id)).isEqualTo(new Outcome.Done(id));
    assertThat(room.agreements.end(room.coordinator, id)).isEqualTo(new Outcome.Done(id));
    assertThat(
            room.agreements.revise(
                room.coordinator, id, AGroup.threeInTwoLanguages(), Optional.empty()))
        .isEqualTo(new Outcome.NotNow());
    assertThat(room.agreements.agree(room.contact, id, Optional.empty()))
        .isEqualTo(new Outcome.NotNow());
  }

  @Test
  void nobody_speaks_for_a_municipality_but_a_municipality_and_nobody_else_sees_it() {
    assertThat(
            room.agreements.propose(
                new Command(
                    room.coordinator,
                    AGroup.DELFT,
                    AGroup.PROVIDER,
                    DemoOrganisation.PHAROS.id(),
                    AGroup.threeInTwoLanguages())))
        .isEqualTo(new Outcome.NoMunicipality());
    MunicipalAgreementId id = room.agreed();
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> room.agreements.agree(room.stranger, id, Optional.empty()));
  }
}
