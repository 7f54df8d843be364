package nl.schakel.messages.usecase;

import static nl.schakel.shared.Language.ARABIC;
import static nl.schakel.shared.Language.DUTCH;
import static nl.schakel.shared.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.attendance.Mark;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.Runs.Enrolled;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.SubmissionId;
import nl.schakel.messages.MessageEvent.MessageSent;
import nl.schakel.messages.MessageEvent.ParticipantAddressed;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.TemplateId;
import nl.schakel.messages.model.Body;
import nl.schakel.messages.model.Selection;
import nl.schakel.messages.model.Selection.Attending;
import nl.schakel.messages.model.Selection.Turnout;
import nl.schakel.messages.port.MessagesContract;
import nl.schakel.messages.usecase.WriteMessage.Command;
import nl.schakel.messages.usecase.WriteMessage.Obstacle;
import nl.schakel.messages.usecase.WriteMessage.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

class WriteMessageTest {

  private static final Body BODY = MessagesContract.BODY;

  private final MessageDesk desk = new MessageDesk();
  private final Enrolled amina = desk.enrol("Amina El Idrissi", Standing.ADMITTED, FRENCH);
  private final Enrolled bram = desk.enrol("Bram", Standing.WAITLISTED, ARABIC);
  private final Optional<SessionId> about = Optional.of(desk.first.id());

  @Test
  void only_who_is_chosen_gets_it_each_in_a_language_that_they_read() {
    var sent = (Outcome.Sent) desk.write.send(to(Set.of(Standing.WAITLISTED), about));
    assertThat(sent.readers()).isOne();
    assertThat(desk.told)
        .containsExactly(
            new ParticipantAddressed(
                sent.message(), bram.who().enrolment(), bram.who().person(), desk.now),
            new MessageSent(
                sent.message(),
                desk.edition(),
                Optional.empty(),
                Optional.of(desk.coordinator.account().value()),
                desk.now));
    assertThat(desk.memory.reader(sent.message(), bram.who().enrolment()))
        .hasValueSatisfying(reader -> assertThat(reader.language()).isEqualTo(DUTCH));
  }

  @Test
  void who_was_there_can_be_chosen() {
    desk.mark(amina, Mark.PRESENT);
    desk.close(desk.first);
    assertThat(preview(Turnout.PRESENT).readers()).containsExactly(amina);
    assertThat(preview(Turnout.ABSENT).obstacle()).contains(Obstacle.NOBODY_TO_WRITE_TO);
  }

  @Test
  void a_preview_shows_what_one_reader_sees_and_sends_nothing() {
    var preview = desk.write.preview(to(Set.of(Standing.ADMITTED, Standing.WAITLISTED), about));
    assertThat(preview.readers()).containsExactly(amina, bram);
    assertThat(preview.example())
        .hasValueSatisfying(
            example -> {
              assertThat(example.language()).isEqualTo(FRENCH);
              assertThat(example.words().text()).isEqualTo("Bonjour Amina");
            });
    assertThat(desk.told).isEmpty();
  }

  @Test
  void what_stands_in_the_way_is_said_and_nothing_is_sent() {
    assertThat(desk.write.send(to(Set.of(Standing.OFFERED), about)))
        .isEqualTo(new Outcome.Unsent(Obstacle.NOBODY_TO_WRITE_TO));
    assertThat(desk.write.send(to(Set.of(Standing.ADMITTED), Optional.empty())))
        .isEqualTo(new Outcome.Unsent(Obstacle.SESSION_MISSING));
    desk.cancel(desk.first);
    assertThat(desk.write.send(to(Set.of(Standing.ADMITTED), about)))
        .isEqualTo(new Outcome.Unsent(Obstacle.SESSION_MISSING));
    assertThat(desk.told).isEmpty();
  }

  @Test
  void a_mail_says_nothing_of_a_session_that_was_cancelled_meanwhile() {
    var sent = (Outcome.Sent) desk.write.send(to(Set.of(Standing.ADMITTED), about));
    assertThat(desk.cards.find(sent.message(), card()))
        .hasValueSatisfying(card -> assertThat(card.text()).isEqualTo("Bonjour Amina"));
    assertThat(desk.cards.find(MessageId.next(), card())).isEmpty();
    desk.cancel(desk.first);
    assertThat(desk.cards.find(sent.message(), card())).isEmpty();
  }

  @Test
  void a_template_is_shown_filled_in_for_the_next_session() {
    TemplateId id = desk.templates.write(desk.coordinator, desk.run().organiser(), "Kort", BODY);
    var showing = desk.templates.show(desk.coordinator, id);
    assertThat(showing.session())
        .hasValueSatisfying(filled -> assertThat(filled.session()).isEqualTo(desk.first));
    assertThat(showing.examples())
        .extracting(example -> example.words().text())
        .containsExactly("Beste Kim", "Bonjour Kim");
    desk.now = Instant.parse("2028-01-01T00:00:00Z");
    assertThat(desk.templates.show(desk.coordinator, id).examples()).isEmpty();
  }

  @Test
  void a_template_is_changed_by_who_saw_it_last() {
    TemplateId id = desk.templates.write(desk.coordinator, desk.run().organiser(), "Kort", BODY);
    desk.templates.revise(desk.coordinator, id, 1, "Korter", BODY);
    assertThat(desk.templates.list(desk.coordinator)).extracting("name").containsExactly("Korter");
    assertThatThrownBy(() -> desk.templates.revise(desk.coordinator, id, 1, "Kortst", BODY))
        .isInstanceOf(StaleChangeException.class);
    assertThat(desk.templates.remove(desk.coordinator, id))
        .isEqualTo(new KeepTemplates.Outcome.Removed());
  }

  @Test
  void of_another_organisation_nothing_exists() {
    TemplateId id = desk.templates.write(desk.coordinator, desk.run().organiser(), "Kort", BODY);
    Command foreign = command(desk.stranger, Set.of(Standing.ADMITTED), Optional.empty(), about);
    assertThatThrownBy(() -> desk.write.send(foreign)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> desk.write.preview(foreign)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> desk.templates.show(desk.stranger, id))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(
            () -> desk.templates.write(desk.stranger, desk.run().organiser(), "Kort", BODY))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> desk.rules.of(desk.stranger, desk.edition()))
        .isInstanceOf(NotFoundException.class);
  }

  private WriteMessage.Preview preview(Turnout turnout) {
    Attending attending = new Attending(desk.first.id(), turnout);
    return desk.write.preview(
        command(desk.coordinator, Set.of(Standing.ADMITTED), Optional.of(attending), about));
  }

  private Command to(Set<Standing> standings, Optional<SessionId> session) {
    return command(desk.coordinator, standings, Optional.empty(), session);
  }

  private Command command(
      Actor actor,
      Set<Standing> standings,
      Optional<Attending> attending,
      Optional<SessionId> session) {
    return new Command(actor, desk.edition(), new Selection(standings, attending), session, BODY);
  }

  private EnrolmentCard card() {
    return new EnrolmentCard(
        amina.who().enrolment(),
        SubmissionId.next(),
        amina.who().person(),
        amina.who().name(),
        amina.who().email(),
        FRENCH,
        true,
        Standing.ADMITTED,
        Cause.SUBMITTED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        desk.run().edition());
  }
}
