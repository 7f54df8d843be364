package nl.schakel.learning.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.AProgramme;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Edition.Answer.Welcome;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.EligibilityReview.Decision;
import nl.schakel.learning.model.EligibilityReview.Details;
import nl.schakel.learning.model.EligibilityReview.Pending;
import nl.schakel.learning.model.EligibilityReview.Side;
import nl.schakel.learning.model.EligibilityReview.Verdict;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.learning.port.Programmes;
import nl.schakel.learning.port.Reviews;
import nl.schakel.learning.query.Planning;
import nl.schakel.learning.query.Planning.EditionLine;
import nl.schakel.learning.query.ReviewInbox;
import nl.schakel.learning.query.ReviewInbox.Review;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class JdbcPlanningTest {

  private final OrganisationId organiser = FourThemes.VVSG;
  private final OrganisationId funder = OrganisationId.next();
  private final Terms terms = FourThemes.terms();
  private final Edition edition = APlan.on(FourThemes.TRAUMA).of(terms).open(5);
  private final Welcome asked =
      (Welcome) edition.enrol(FourThemes.volunteerOrganisation(1), FourThemes.NOW);
  private final Pending pending =
      new Pending(
          new Details(
              ReviewId.next(),
              asked.enrolment().getId(),
              edition.getId(),
              organiser,
              List.of(funder),
              FourThemes.NOW),
          List.of());

  @Autowired Programmes programmes;
  @Autowired Editions editions;
  @Autowired Enrolments enrolments;
  @Autowired Reviews reviews;
  @Autowired Planning planning;
  @Autowired ReviewInbox inbox;

  @BeforeEach
  void somebody_asked_to_be_an_exception() {
    programmes.add(AProgramme.draft(terms).publish(FourThemes.NOW));
    editions.add(edition);
    enrolments.add(asked.enrolment());
    reviews.add(pending);
  }

  @Test
  void planners_see_what_their_organisation_plans_and_what_waits_for_them() {
    List<EditionLine> own = planning.editionsOf(terms.programme());
    assertThat(own).hasSize(1);
    assertThat(own.getFirst().reviews()).isEqualTo(1);
    assertThat(planning.editionsAhead(Set.of(organiser), FourThemes.NOW)).containsAll(own);
    assertThat(planning.editionsAhead(Set.of(funder), FourThemes.NOW)).isEmpty();
  }

  @Test
  void programmes_and_editions_come_back_to_be_edited() {
    assertThat(planning.programmes(Set.of(organiser)))
        .filteredOn(line -> line.id().equals(terms.programme()))
        .singleElement()
        .satisfies(line -> assertThat(line.editionsAhead()).isEqualTo(1));
    assertThat(planning.programme(terms.programme()).orElseThrow().description())
        .isEqualTo(programmes.find(terms.programme()).orElseThrow().description());
    assertThat(planning.edition(edition.getId()).orElseThrow().plan())
        .isEqualTo(editions.lock(edition.getId()).orElseThrow().plan());
  }

  @Test
  void both_sides_see_the_request_and_whose_word_is_missing() {
    Review review = inbox.find(pending.getId()).orElseThrow();
    assertThat(inbox.of(Set.of(organiser), Set.of(), 10)).contains(review);
    assertThat(inbox.of(Set.of(), Set.of(funder), 10)).containsExactly(review);
    assertThat(inbox.of(Set.of(funder), Set.of(organiser), 10)).isEmpty();
    reviews.save(pending.decide(approval()));
    Review after = inbox.find(pending.getId()).orElseThrow();
    assertThat(after.open()).containsExactly(Side.ORGANISER);
    assertThat(after.words()).singleElement().extracting("reason").isEqualTo("Akkoord");
  }

  private static Decision approval() {
    return new Decision(Side.FUNDER, Verdict.APPROVE, "Akkoord", AccountId.next(), FourThemes.NOW);
  }
}
