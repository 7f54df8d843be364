package nl.schakel.groups.model;

import static nl.schakel.groups.model.AGroup.NOW;
import static nl.schakel.groups.model.AGroup.TIGRINYA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.schakel.groups.model.MunicipalAgreement.Agreed;
import nl.schakel.groups.model.MunicipalAgreement.Amending;
import nl.schakel.groups.model.MunicipalAgreement.Proposed;
import nl.schakel.groups.model.Terms.Side;
import nl.schakel.shared.Language;
import org.junit.jupiter.api.Test;

class MunicipalAgreementTest {

  private final Proposed proposed = AGroup.proposed();

  @Test
  void terms_hold_once_both_sides_agreed() {
    assertThat(proposed.agree(Side.PROVIDER, NOW)).isEqualTo(proposed);
    assertThat(proposed.agree(Side.MUNICIPALITY, NOW))
        .isEqualTo(new Agreed(proposed.between(), proposed.offer().terms()));
  }

  @Test
  void who_changes_terms_agrees_to_them_and_the_other_has_to_again() {
    Terms one = AGroup.terms(Map.of(Language.ARABIC, 1));
    Proposed revised = proposed.revise(one, Side.MUNICIPALITY, NOW);
    assertThat(revised.offer().agreedBy()).containsOnlyKeys(Side.MUNICIPALITY);
    assertThat(revised.offer().fingerprint()).isNotEqualTo(proposed.offer().fingerprint());
    assertThat(revised.agree(Side.PROVIDER, NOW)).isEqualTo(new Agreed(proposed.between(), one));
  }

  @Test
  void an_addendum_is_the_next_version_and_the_terms_before_hold_until_both_agree() {
    Agreed agreed = new Agreed(proposed.between(), proposed.offer().terms());
    Amending amending = agreed.amend(AGroup.terms(Map.of(TIGRINYA, 4)), Side.PROVIDER, NOW);
    assertThat(amending.terms().in(TIGRINYA)).isEqualTo(1);
    assertThat(amending.offer().terms().version()).isEqualTo(2);
    assertThat(amending.drop()).isEqualTo(agreed);
    MunicipalAgreement after = amending.agree(Side.MUNICIPALITY, NOW);
    assertThat(after).isInstanceOf(Agreed.class);
    assertThat(((Agreed) after).terms().in(TIGRINYA)).isEqualTo(4);
  }

  @Test
  void terms_say_in_which_language_more_is_planned_than_they_allow() {
    Terms terms = AGroup.threeInTwoLanguages();
    assertThat(terms.all()).isEqualTo(3);
    assertThat(terms.exceededBy(Map.of(Language.ARABIC, 2, TIGRINYA, 1))).isEmpty();
    assertThat(terms.exceededBy(Map.of(Language.ARABIC, 3))).contains(Language.ARABIC);
    assertThat(terms.exceededBy(Map.of(Language.FRENCH, 1))).contains(Language.FRENCH);
  }
}
