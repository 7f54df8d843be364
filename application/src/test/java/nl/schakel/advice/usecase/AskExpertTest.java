package nl.schakel.advice.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.advice.QuestionEvent.Change;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.AQuestion;
import nl.schakel.advice.usecase.AskExpert.Command;
import nl.schakel.advice.usecase.AskExpert.Outcome;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonalDataCheck.Kind;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class AskExpertTest {

  private final AdviceDesk desk = new AdviceDesk();

  @Test
  void a_question_reaches_the_partner_with_a_deadline_in_its_working_days() {
    Outcome outcome = desk.ask(AQuestion.PHAROS, "Hoe praat ik met vaders over straffen?");
    assertThat(((Outcome.Asked) outcome).due()).isEqualTo(AQuestion.time(AQuestion.NOW).due());
    assertThat(desk.changes()).containsExactly(Change.ASKED);
    assertThat(desk.told.getFirst().by()).contains(desk.asker.account().value());
  }

  @Test
  void a_question_about_somebody_is_not_kept_and_takes_no_place() {
    Outcome outcome = desk.ask(AQuestion.PHAROS, "Haar bsn is 111222333, wat nu?");
    assertThat(((Outcome.TellsOfSomebody) outcome).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.BSN));
    assertThat(desk.told).isEmpty();
    desk.asked();
    assertThat(desk.ask(AQuestion.PHAROS, "Nog een?")).isInstanceOf(Outcome.Asked.class);
  }

  @Test
  void who_comes_too_late_is_told_when_and_whom_to_ask_instead() {
    desk.asked();
    desk.asked();
    assertThat(desk.ask(AQuestion.PHAROS, "En deze?"))
        .isEqualTo(
            new Outcome.Full(LocalDate.of(2027, 1, 1), List.of(AQuestion.VLUCHTELINGENWERK)));
    desk.at(Instant.parse("2026-12-31T23:00:00Z"));
    assertThat(desk.ask(AQuestion.PHAROS, "En deze?")).isInstanceOf(Outcome.Asked.class);
  }

  @Test
  void a_withdrawn_question_makes_room_once() {
    desk.asked();
    QuestionId second = desk.asked();
    assertThat(desk.withdraw.withdraw(desk.asker, second))
        .isEqualTo(new WithdrawQuestion.Outcome.Withdrawn());
    assertThat(desk.withdraw.withdraw(desk.asker, second))
        .isEqualTo(new WithdrawQuestion.Outcome.Withdrawn());
    desk.asked();
    assertThat(desk.ask(AQuestion.PHAROS, "En deze?")).isInstanceOf(Outcome.Full.class);
  }

  @Test
  void nobody_withdraws_what_another_asked_or_what_was_answered() {
    QuestionId question = desk.asked();
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> desk.withdraw.withdraw(desk.colleague, question));
    desk.answer.answer(desk.expert, question, "Begin bij hun zorgen.");
    assertThat(desk.withdraw.withdraw(desk.asker, question))
        .isEqualTo(new WithdrawQuestion.Outcome.NoLongerWaiting());
  }

  @Test
  void a_partner_is_asked_only_about_what_it_advises_on() {
    Outcome other =
        desk.ask.ask(new Command(desk.asker, AQuestion.PHAROS, TopicCode.of("trauma"), "Wat nu?"));
    assertThat(other).isInstanceOf(Outcome.NotAdvising.class);
    assertThat(desk.ask(OrganisationId.next(), "Wat nu?"))
        .isEqualTo(new Outcome.NotAdvising(List.of(AQuestion.PHAROS, AQuestion.VLUCHTELINGENWERK)));
  }

  @Test
  void experts_as_such_ask_nothing() {
    Command command =
        new Command(desk.expert, AQuestion.VLUCHTELINGENWERK, AQuestion.PARENTING, "Wat nu?");
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> desk.ask.ask(command));
  }

  @Test
  void who_is_erased_leaves_no_question_and_no_place_taken() {
    desk.asked();
    QuestionId second = desk.asked();
    desk.records.erase(desk.asker.person().value());
    desk.records.erase(desk.asker.person().value());
    assertThat(desk.memory.lock(second)).isEmpty();
    assertThat(desk.ask(AQuestion.PHAROS, "Opnieuw?")).isInstanceOf(Outcome.Asked.class);
    assertThat(desk.records.export(desk.asker.person().value()).get("questions"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(1);
  }
}
