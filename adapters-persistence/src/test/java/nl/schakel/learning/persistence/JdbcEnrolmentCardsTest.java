package nl.schakel.learning.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.AProgramme;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Edition.Answer.Welcome;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.Enrolment.Admitted;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.EnrolmentArchive;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.learning.port.Programmes;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What mails and calendars are told. */
@DatabaseTest
@Transactional
class JdbcEnrolmentCardsTest {

  @Autowired Programmes programmes;
  @Autowired Editions editions;
  @Autowired Enrolments enrolments;
  @Autowired EnrolmentArchive archive;
  @Autowired EnrolmentCards cards;

  private final Terms terms = FourThemes.terms();
  private final List<Enrolment.Initial> people = new ArrayList<>();
  private Edition edition = APlan.on(FourThemes.TRAUMA).of(terms).open(1);

  @BeforeEach
  void one_has_a_place_and_two_wait() {
    programmes.add(AProgramme.draft(terms).publish(FourThemes.NOW));
    editions.add(edition);
    for (int number = 1; number <= 3; number++) {
      Welcome welcome = (Welcome) edition.enrol(FourThemes.socialWorker(number), FourThemes.NOW);
      edition = welcome.edition();
      people.add(welcome.enrolment());
      enrolments.add(welcome.enrolment());
    }
  }

  @Test
  void a_card_says_who_where_and_when() {
    EnrolmentCard card = card(0);
    assertThat(card.standing()).isEqualTo(Standing.ADMITTED);
    assertThat(card.position()).isEmpty();
    assertThat(card.byAccount()).isTrue();
    assertThat(card.edition().place()).isEmpty();
    assertThat(card.edition().sessions()).hasSize(2);
    assertThat(card.edition().discreetTitle()).isNotEqualTo(card.edition().title());
  }

  @Test
  void positions_in_line_follow_who_leaves() {
    assertThat(card(1).position()).contains(1);
    assertThat(card(2).position()).contains(2);
    Enrolment.Waitlisted first = (Enrolment.Waitlisted) people.get(1);
    enrolments.save(
        first.cancel(Cause.CANCELLED_BY_PARTICIPANT, FourThemes.NOW),
        Cause.CANCELLED_BY_PARTICIPANT);
    assertThat(card(1).position()).isEmpty();
    assertThat(card(2).position()).contains(1);
  }

  @Test
  void a_feed_shows_what_is_not_over() {
    Admitted admitted = (Admitted) people.getFirst();
    assertThat(cards.activeOf(admitted.person())).hasSize(1);
    enrolments.save(
        admitted.cancel(Cause.CANCELLED_BY_COORDINATOR, FourThemes.NOW),
        Cause.CANCELLED_BY_COORDINATOR);
    assertThat(cards.activeOf(admitted.person())).isEmpty();
    assertThat(card(0).cause()).isEqualTo(Cause.CANCELLED_BY_COORDINATOR);
  }

  @Test
  void a_form_is_answered_by_all_its_enrolments() {
    assertThat(cards.ofSubmission(people.getFirst().details().submission()))
        .extracting(EnrolmentCard::id)
        .containsExactly(people.getFirst().getId());
  }

  @Test
  void editions_are_told_in_the_order_in_which_they_begin() {
    Edition earlier = APlan.on(FourThemes.UNACCOMPANIED_MINORS).of(terms).open(1);
    editions.add(earlier);
    List<EditionId> ids = List.of(edition.getId(), earlier.getId(), EditionId.next());
    assertThat(cards.editions(ids))
        .extracting(EnrolmentCards.EditionCard::id)
        .containsExactly(earlier.getId(), edition.getId());
  }

  @Test
  void who_was_erased_has_no_card_and_so_gets_no_mail() {
    archive.forget(people.getFirst().person());
    assertThat(cards.find(people.getFirst().getId())).isEqualTo(Optional.empty());
    assertThat(cards.find(EnrolmentId.next())).isEmpty();
  }

  private EnrolmentCard card(int person) {
    return cards.find(people.get(person).getId()).orElseThrow();
  }
}
