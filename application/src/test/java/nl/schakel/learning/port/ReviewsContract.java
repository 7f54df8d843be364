package nl.schakel.learning.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.access.AccountId;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.AProgramme;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Edition.Answer.Welcome;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.EligibilityReview;
import nl.schakel.learning.model.EligibilityReview.Decision;
import nl.schakel.learning.model.EligibilityReview.Details;
import nl.schakel.learning.model.EligibilityReview.Pending;
import nl.schakel.learning.model.EligibilityReview.Side;
import nl.schakel.learning.model.EligibilityReview.Verdict;
import nl.schakel.learning.model.FourThemes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Reviews} promises, whatever it keeps them in. */
public abstract class ReviewsContract extends LearningContract {

  private final Terms terms = FourThemes.terms();
  private final Edition edition = APlan.on(FourThemes.TRAUMA).of(terms).open(1);
  private final Welcome asked =
      (Welcome) edition.enrol(FourThemes.volunteerOrganisation(1), FourThemes.NOW);
  private final Pending pending =
      new Pending(
          new Details(
              ReviewId.next(),
              asked.enrolment().getId(),
              edition.getId(),
              FourThemes.VVSG,
              List.of(FourThemes.AMIF),
              FourThemes.NOW),
          List.of());

  @BeforeEach
  void somebody_asked_to_be_an_exception() {
    programmes().add(AProgramme.draft(terms).publish(FourThemes.NOW));
    editions().add(edition);
    editions().lock(edition.getId());
    enrolments().add(asked.enrolment());
    reviews().add(pending);
  }

  @Test
  void a_review_comes_back_as_it_was_added() {
    assertThat(reviews().find(pending.getId())).contains(pending);
    assertThat(reviews().pendingOf(asked.enrolment().getId())).contains(pending);
    assertThat(reviews().find(ReviewId.next())).isEmpty();
  }

  @Test
  void every_word_is_kept_with_its_reason_until_all_have_spoken() {
    EligibilityReview half = pending.decide(word(Side.ORGANISER, Verdict.APPROVE));
    reviews().save(half);
    assertThat(reviews().pendingOf(asked.enrolment().getId())).contains((Pending) half);
    EligibilityReview whole = ((Pending) half).decide(word(Side.FUNDER, Verdict.APPROVE));
    reviews().save(whole);
    assertThat(reviews().find(pending.getId())).contains(whole);
    assertThat(reviews().pendingOf(asked.enrolment().getId())).isEmpty();
  }

  @Test
  void a_rejected_and_a_lapsed_review_are_kept() {
    EligibilityReview rejected = pending.decide(word(Side.FUNDER, Verdict.REJECT));
    reviews().save(rejected);
    assertThat(reviews().find(pending.getId())).contains(rejected);
    reviews().save(pending.lapse());
    assertThat(reviews().find(pending.getId())).contains(pending.lapse());
  }

  private static Decision word(Side side, Verdict verdict) {
    return new Decision(
        side, verdict, "Werkt met het OCMW samen", AccountId.next(), FourThemes.NOW);
  }
}
