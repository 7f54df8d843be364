package nl.schakel.advice.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Period;
import nl.schakel.advice.QuestionEvent.Change;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.AQuestion;
import nl.schakel.advice.model.AnswerTime;
import nl.schakel.advice.model.Publication.Side;
import nl.schakel.advice.model.Question.Answered;
import nl.schakel.advice.usecase.AnswerQuestion.Outcome;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import org.junit.jupiter.api.Test;

class AnswerQuestionTest {

  private final AdviceDesk desk = new AdviceDesk();
  private final QuestionId question = desk.asked();

  @Test
  void the_expert_answers_once() {
    assertThat(answer("Begin bij hun zorgen.")).isEqualTo(new Outcome.Answered());
    assertThat(answer("Of toch anders.")).isEqualTo(new Outcome.NoLongerWaiting());
    assertThat(((Answered) desk.question(question)).answer()).isEqualTo("Begin bij hun zorgen.");
    assertThat(desk.changes()).containsExactly(Change.ASKED, Change.ANSWERED);
  }

  @Test
  void an_answer_about_somebody_is_not_kept() {
    assertThat(answer("Bel mijn collega op 06-12345678."))
        .isInstanceOf(Outcome.TellsOfSomebody.class);
    assertThat(answer("Begin bij hun zorgen.")).isEqualTo(new Outcome.Answered());
  }

  @Test
  void nobody_but_the_experts_of_that_partner_knows_of_it() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> desk.answer.answer(desk.otherExpert, question, "Ik weet het"));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> desk.answer.answer(desk.coordinator, question, "Ik weet het"));
  }

  @Test
  void a_question_passed_on_is_the_others_and_makes_room() {
    assertThat(passOn(AQuestion.VLUCHTELINGENWERK)).isEqualTo(new Outcome.PassedOn());
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> answer("Toch ik"));
    assertThat(desk.answer.passOn(desk.otherExpert, question, AQuestion.PHAROS))
        .isEqualTo(new Outcome.NotForThem());
    desk.asked();
    desk.asked();
    assertThat(desk.changes()).contains(Change.HANDED_OVER);
  }

  @Test
  void it_is_passed_on_to_nobody_who_has_no_room_or_does_not_advise() {
    assertThat(passOn(OrganisationId.next())).isEqualTo(new Outcome.NotForThem());
    desk.ask(AQuestion.VLUCHTELINGENWERK, "Eerste?");
    desk.ask(AQuestion.VLUCHTELINGENWERK, "Tweede?");
    assertThat(passOn(AQuestion.VLUCHTELINGENWERK))
        .isEqualTo(new Outcome.Full(LocalDate.of(2027, 1, 1)));
  }

  @Test
  void silence_is_noticed_twice_and_then_ends_it() {
    AnswerTime time = desk.question(question).details().time();
    assertThat(desk.watch.look(question)).isEqualTo(new WatchQuestions.Outcome.NothingToDo());
    desk.at(time.reminder());
    desk.watch.look(question);
    desk.watch.look(question);
    desk.at(time.due());
    desk.watch.look(question);
    desk.at(time.end());
    desk.watch.look(question);
    assertThat(desk.watch.look(question)).isEqualTo(new WatchQuestions.Outcome.NothingToDo());
    assertThat(desk.changes())
        .containsExactly(Change.ASKED, Change.REMINDED, Change.ESCALATED, Change.EXPIRED);
    assertThat(answer("Te laat")).isEqualTo(new Outcome.NoLongerWaiting());
  }

  @Test
  void both_sides_publish_and_either_takes_it_back() {
    assertThat(desk.publish.agree(desk.asker, question, Side.ASKER))
        .isEqualTo(new PublishQuestion.Outcome.NotAnswered());
    answer("Begin bij hun zorgen.");
    assertThat(desk.publish.agree(desk.asker, question, Side.ASKER))
        .isEqualTo(new PublishQuestion.Outcome.AgreedButNotShown());
    assertThat(desk.publish.agree(desk.expert, question, Side.EXPERT))
        .isEqualTo(new PublishQuestion.Outcome.Published());
    desk.publish.takeBack(desk.asker, question, Side.ASKER);
    desk.publish.takeBack(desk.asker, question, Side.ASKER);
    assertThat(desk.changes())
        .endsWith(Change.AGREED_TO_PUBLISH, Change.PUBLISHED, Change.TAKEN_BACK);
  }

  @Test
  void nobody_agrees_for_the_other_side() {
    answer("Begin bij hun zorgen.");
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> desk.publish.agree(desk.asker, question, Side.EXPERT));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> desk.publish.agree(desk.expert, question, Side.ASKER));
  }

  @Test
  void a_coordinator_takes_down_what_is_published_and_sees_nothing_else() {
    answer("Begin bij hun zorgen.");
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(this::takeDown);
    desk.publish.agree(desk.asker, question, Side.ASKER);
    desk.publish.agree(desk.expert, question, Side.EXPERT);
    takeDown();
    assertThat(desk.publish.agree(desk.asker, question, Side.ASKER))
        .isEqualTo(new PublishQuestion.Outcome.AgreedButNotShown());
  }

  @Test
  void half_a_year_after_the_answer_it_is_forgotten() {
    answer("Begin bij hun zorgen.");
    desk.at(AQuestion.NOW.plusSeconds(180L * 86_400));
    assertThat(desk.forget.forget(Period.ofMonths(6)))
        .isEqualTo(new ForgetQuestions.Outcome.Finished(0));
    desk.at(AQuestion.NOW.plusSeconds(190L * 86_400));
    assertThat(desk.forget.forget(Period.ofMonths(6)))
        .isEqualTo(new ForgetQuestions.Outcome.Finished(1));
    assertThat(desk.memory.lock(question)).isEmpty();
  }

  private Outcome answer(String text) {
    return desk.answer.answer(desk.expert, question, text);
  }

  private Outcome passOn(OrganisationId to) {
    return desk.answer.passOn(desk.expert, question, to);
  }

  private void takeDown() {
    desk.publish.takeDown(desk.coordinator, question, "Herkenbaar");
  }
}
