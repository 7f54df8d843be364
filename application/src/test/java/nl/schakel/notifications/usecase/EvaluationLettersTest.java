package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.evaluation.EvaluationEvent.FormRevised;
import nl.schakel.evaluation.EvaluationEvent.ParticipantAsked;
import nl.schakel.evaluation.InvitationId;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.notifications.port.ACard;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.people.PersonId;
import org.junit.jupiter.api.Test;

/** Who attended is asked once, by a link of their own. */
class EvaluationLettersTest {

  private final PostOffice office = new PostOffice();
  private final ACard card = ACard.admitted();
  private final EnrolmentCard attended = card.card();
  private final InvitationId invitation = InvitationId.next();
  private final PersonId person = PersonId.next();

  @Test
  void somebody_is_asked_once_by_a_link_of_their_own() {
    office.learning.put(card);
    asks(office.now.plus(Duration.ofDays(30)));
    asks(office.now.plus(Duration.ofDays(30)));
    Letter letter = office.send().getFirst();
    assertThat(office.delivered).hasSize(1);
    assertThat(letter.button().getPath()).isEqualTo("/evaluation/EVALUATION-" + invitation.value());
    assertThat(letter.content())
        .isEqualTo(
            new Content.EvaluationAsked(attended.edition(), office.now.plus(Duration.ofDays(30))));
  }

  @Test
  void a_link_that_has_expired_is_not_sent_any_more() {
    office.learning.put(card);
    asks(office.now);
    assertThat(office.send()).isEmpty();
  }

  @Test
  void who_changes_the_questions_writes_to_nobody() {
    office.queue.about(
        new FormRevised(ProgrammeId.next(), Optional.of(UUID.randomUUID()), office.now));
    assertThat(office.send()).isEmpty();
  }

  private void asks(Instant expiry) {
    office.queue.about(
        new ParticipantAsked(invitation, person, attended.edition().id(), expiry, office.now));
  }
}
