package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Role;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content.CircleNews;
import nl.schakel.notifications.port.Letter.Content.CircleNews.Occasion;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.PersonId;
import nl.schakel.supervision.CircleCards.Card;
import nl.schakel.supervision.CircleEvent.Change;
import nl.schakel.supervision.CircleEvent.CircleChanged;
import nl.schakel.supervision.CircleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members hear that they are in, coordinators that one went. */
class CircleLettersTest {

  private final PostOffice office = new PostOffice();
  private final CircleId circle = CircleId.next();
  private final PersonId member = PersonId.next();
  private final PersonId coordinator = PersonId.next();

  @BeforeEach
  void there_is_a_circle() {
    office.holders.put(Role.COORDINATOR, Set.of(coordinator));
    office.circles.put(
        circle, new Card(circle, "Vrijdag", PostOffice.PROGRAMME, DemoOrganisation.VVSG.id(), 4));
    office.members.add(member);
  }

  @Test
  void who_comes_in_gets_a_link_of_their_own() {
    happens(Change.JOINED);
    Letter letter = office.send().getFirst();
    assertThat(letter.button().getPath()).startsWith("/my/circle-link/");
    assertThat(((CircleNews) letter.content()).everyWeeks()).isEqualTo(4);
    assertThat(occasion(letter)).isEqualTo(Occasion.JOINED);
  }

  @Test
  void who_is_gone_before_the_mail_leaves_is_not_welcomed() {
    happens(Change.JOINED);
    office.members.clear();
    assertThat(office.send()).isEmpty();
  }

  @Test
  void that_somebody_left_is_told_to_coordinators_and_that_somebody_was_removed_to_them() {
    happens(Change.LEFT);
    List<Letter> letters = office.send();
    assertThat(letters).extracting(CircleLettersTest::occasion).containsOnly(Occasion.MEMBER_LEFT);
    assertThat(letters.getFirst().button().getPath()).isEqualTo("/circles/" + circle.value());
    happens(Change.REMOVED);
    assertThat(office.send())
        .extracting(CircleLettersTest::occasion)
        .containsExactly(Occasion.REMOVED);
  }

  @Test
  void that_a_round_is_planned_is_told_by_the_enrolment_alone() {
    office.queue.about(
        new CircleChanged(
            circle, Change.ROUND_PLANNED, Optional.empty(), Optional.empty(), office.now));
    assertThat(office.send()).isEmpty();
  }

  private void happens(Change change) {
    office.queue.about(
        new CircleChanged(circle, change, Optional.of(member), Optional.empty(), office.now));
  }

  private static Occasion occasion(Letter letter) {
    return ((CircleNews) letter.content()).occasion();
  }
}
