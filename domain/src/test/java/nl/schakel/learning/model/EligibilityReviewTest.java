package nl.schakel.learning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.model.EligibilityReview.Approved;
import nl.schakel.learning.model.EligibilityReview.Decision;
import nl.schakel.learning.model.EligibilityReview.Details;
import nl.schakel.learning.model.EligibilityReview.Pending;
import nl.schakel.learning.model.EligibilityReview.Rejected;
import nl.schakel.learning.model.EligibilityReview.Side;
import nl.schakel.learning.model.EligibilityReview.Verdict;
import nl.schakel.people.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The organiser and who pays decide together. */
class EligibilityReviewTest {

  private final Pending review = review(List.of(FourThemes.AMIF));

  @ParameterizedTest
  @EnumSource(Side.class)
  void one_approval_is_not_enough_whoever_gives_it_first(Side first) {
    Pending half = (Pending) review.decide(word(first, Verdict.APPROVE));
    Side second = half.open().iterator().next();
    assertThat(half.open()).hasSize(1).doesNotContain(first);
    assertThat(half.decide(word(second, Verdict.APPROVE))).isInstanceOf(Approved.class);
  }

  @ParameterizedTest
  @EnumSource(Side.class)
  void one_refusal_is_enough(Side side) {
    assertThat(review.decide(word(side, Verdict.REJECT))).isInstanceOf(Rejected.class);
  }

  @Test
  void a_refusal_after_an_approval_keeps_both_words() {
    Pending half = (Pending) review.decide(word(Side.ORGANISER, Verdict.APPROVE));
    assertThat(half.decide(word(Side.FUNDER, Verdict.REJECT)).decisions())
        .extracting(Decision::verdict)
        .containsExactly(Verdict.APPROVE, Verdict.REJECT);
  }

  @Test
  void without_a_funder_the_organiser_decides_alone() {
    Pending unfunded = review(List.of());
    assertThat(unfunded.open()).containsExactly(Side.ORGANISER);
    assertThat(unfunded.decide(word(Side.ORGANISER, Verdict.APPROVE))).isInstanceOf(Approved.class);
  }

  @Test
  void who_may_speak_for_both_speaks_for_one_at_a_time() {
    Set<Side> both = Set.of(Side.ORGANISER, Side.FUNDER);
    assertThat(review.nextFor(both)).contains(Side.ORGANISER);
    Pending half = (Pending) review.decide(word(Side.ORGANISER, Verdict.APPROVE));
    assertThat(half.nextFor(both)).contains(Side.FUNDER);
    assertThat(half.nextFor(Set.of(Side.ORGANISER))).isEmpty();
  }

  @Test
  void a_request_that_was_withdrawn_keeps_what_was_said() {
    Pending half = (Pending) review.decide(word(Side.FUNDER, Verdict.APPROVE));
    assertThat(half.lapse().decisions()).isEqualTo(half.decisions());
  }

  private static Pending review(List<OrganisationId> funders) {
    return new Pending(
        new Details(
            ReviewId.next(),
            EnrolmentId.next(),
            EditionId.next(),
            FourThemes.VVSG,
            funders,
            FourThemes.NOW),
        List.of());
  }

  private static Decision word(Side side, Verdict verdict) {
    return new Decision(side, verdict, "Werkt samen", AccountId.next(), FourThemes.NOW);
  }
}
