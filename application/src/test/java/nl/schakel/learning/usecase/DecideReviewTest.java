package nl.schakel.learning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.EligibilityReview;
import nl.schakel.learning.model.EligibilityReview.Side;
import nl.schakel.learning.model.EligibilityReview.Verdict;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.model.Seats;
import nl.schakel.learning.usecase.DecideReview.Command;
import nl.schakel.learning.usecase.DecideReview.Outcome;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import org.junit.jupiter.api.Test;

/** Coordinator and funder decide together about who does not work at an OCMW. */
class DecideReviewTest {

  private final TrainingOffice office = new TrainingOffice();
  private final EditionId trauma = office.open(APlan.on(FourThemes.TRAUMA), 1);
  private final EnrolmentId asked = ask("begeleider@vzw.example");
  private final ReviewId review = office.memory.allReviews().getFirst().getId();

  @Test
  void both_approve_and_the_place_is_given() {
    assertThat(decide(office.coordinator, Verdict.APPROVE))
        .isEqualTo(new Outcome.Recorded(Set.of(Side.FUNDER)));
    assertThat(office.standing(asked)).isEqualTo(Standing.UNDER_REVIEW);
    assertThat(decide(office.funder, Verdict.APPROVE))
        .isEqualTo(new Outcome.Settled(Standing.ADMITTED));
    assertThat(office.edition(trauma).seats()).isEqualTo(new Seats(1, 1, 0, 1));
    assertThat(office.moves().getLast().cause()).isEqualTo(Cause.REVIEW_APPROVED);
  }

  @Test
  void one_refuses_and_it_is_over() {
    assertThat(decide(office.funder, Verdict.REJECT))
        .isEqualTo(new Outcome.Settled(Standing.REFUSED));
    assertThat(decide(office.coordinator, Verdict.APPROVE)).isEqualTo(new Outcome.AlreadyDecided());
  }

  @Test
  void a_side_speaks_once() {
    decide(office.coordinator, Verdict.APPROVE);
    assertThat(decide(office.coordinator, Verdict.REJECT)).isEqualTo(new Outcome.AlreadyDecided());
    assertThat(office.standing(asked)).isEqualTo(Standing.UNDER_REVIEW);
  }

  @Test
  void who_is_both_says_it_for_one_side_after_the_other() {
    Actor both =
        new Actor(
            AccountId.next(),
            PersonId.next(),
            Set.of(
                new Assignment(Role.COORDINATOR, FourThemes.VVSG),
                new Assignment(Role.FUNDER, FourThemes.AMIF)));
    assertThat(decide(both, Verdict.APPROVE)).isInstanceOf(Outcome.Recorded.class);
    assertThat(decide(both, Verdict.APPROVE)).isInstanceOf(Outcome.Settled.class);
  }

  @Test
  void an_approved_exception_waits_at_its_own_arrival_when_the_place_is_gone() {
    EnrolmentId quick = office.enrolColleagues(trauma, 2).getFirst();
    decide(office.coordinator, Verdict.APPROVE);
    assertThat(decide(office.funder, Verdict.APPROVE))
        .isEqualTo(new Outcome.Settled(Standing.WAITLISTED));
    office.leave(quick);
    assertThat(office.standing(asked)).isEqualTo(Standing.ADMITTED);
  }

  @Test
  void nobody_else_may_decide_or_even_know() {
    assertThatThrownBy(() -> decide(office.stranger, Verdict.APPROVE))
        .isInstanceOf(NotFoundException.class);
    Actor otherFunder =
        new Actor(
            AccountId.next(),
            PersonId.next(),
            Set.of(new Assignment(Role.FUNDER, FourThemes.VVSG)));
    assertThatThrownBy(() -> decide(otherFunder, Verdict.APPROVE))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void who_withdraws_leaves_nothing_to_decide() {
    office.leave(asked);
    assertThat(office.memory.allReviews()).hasOnlyElementsOfType(EligibilityReview.Lapsed.class);
    assertThat(decide(office.funder, Verdict.APPROVE)).isEqualTo(new Outcome.AlreadyDecided());
    assertThat(office.standing(asked)).isEqualTo(Standing.CANCELLED);
  }

  @Test
  void a_cancelled_edition_leaves_nothing_to_decide() {
    office.run.cancel(office.coordinator, trauma);
    assertThat(office.memory.allReviews()).hasOnlyElementsOfType(EligibilityReview.Lapsed.class);
  }

  @Test
  void an_edition_that_has_begun_leaves_nothing_to_decide_either() {
    office.itIs("2021-12-02T10:00");
    office.time.advance(trauma);
    assertThat(office.standing(asked)).isEqualTo(Standing.CANCELLED);
    assertThat(office.memory.allReviews()).hasOnlyElementsOfType(EligibilityReview.Lapsed.class);
    assertThat(decide(office.funder, Verdict.APPROVE)).isEqualTo(new Outcome.AlreadyDecided());
  }

  private EnrolmentId ask(String address) {
    return TrainingOffice.idOf(
        office
            .enrol(TrainingOffice.newcomer(address), Optional.of("Wij werken samen."), trauma)
            .getFirst());
  }

  private Outcome decide(Actor actor, Verdict verdict) {
    return office.review.decide(new Command(review, actor, verdict, "Structurele samenwerking"));
  }
}
