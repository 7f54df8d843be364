package nl.schakel.learning.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.ParticipantMessaged;
import nl.schakel.learning.Standing;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.usecase.MessageParticipants.Command;
import nl.schakel.learning.usecase.MessageParticipants.Outcome;
import org.junit.jupiter.api.Test;

class MessageParticipantsTest {

  private final TrainingOffice office = new TrainingOffice();
  private final EditionId trauma = office.open(APlan.on(FourThemes.TRAUMA), 2);

  @Test
  void only_who_is_meant_gets_it_and_the_text_stays_in_learning() {
    office.enrolColleagues(trauma, 5);
    assertThat(send(Standing.WAITLISTED)).isEqualTo(new Outcome.Sent(3));
    assertThat(office.told(ParticipantMessaged.class))
        .hasSize(3)
        .allSatisfy(
            message ->
                assertThat(office.notices.messages())
                    .containsEntry(message.message(), "Nieuws\nEr komt een tweede groep."));
  }

  @Test
  void nobody_to_write_to_is_said() {
    assertThat(send(Standing.ADMITTED)).isEqualTo(new Outcome.NobodyToWriteTo());
    assertThat(office.told).isEmpty();
  }

  private Outcome send(Standing audience) {
    return office.messages.send(
        new Command(
            office.coordinator, trauma, Set.of(audience), "Nieuws", "Er komt een tweede groep."));
  }
}
