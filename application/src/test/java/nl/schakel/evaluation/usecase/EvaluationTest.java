package nl.schakel.evaluation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.access.Actor;
import nl.schakel.evaluation.EvaluationEvent.EvaluationOpened;
import nl.schakel.evaluation.EvaluationEvent.FormRevised;
import nl.schakel.evaluation.EvaluationEvent.ParticipantAsked;
import nl.schakel.evaluation.EvaluationEvent.RemarkScreened;
import nl.schakel.evaluation.EvaluationEvent.Verdict;
import nl.schakel.evaluation.model.ASurvey;
import nl.schakel.evaluation.model.Answers;
import nl.schakel.evaluation.model.Distribution;
import nl.schakel.evaluation.model.Distribution.Shown;
import nl.schakel.evaluation.model.Question;
import nl.schakel.evaluation.model.Question.Kind;
import nl.schakel.evaluation.model.Remark;
import nl.schakel.evaluation.usecase.AskParticipants.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.Test;

/** From the last session to what a trainer reads of it. */
class EvaluationTest {

  private final EvaluationDesk desk = new EvaluationDesk();
  private final List<Question> usual =
      desk.revise.read(desk.coordinator, desk.run.programme()).questions();

  @Test
  void who_attended_is_asked_once_when_all_is_over_and_certain() {
    desk.run.attendedBy(6);
    desk.at(ARun.END.minusSeconds(1));
    assertThat(desk.ask.due()).isEmpty();
    desk.at(ARun.END);
    assertThat(desk.ask.due()).containsExactly(desk.run.id());
    assertThat(desk.ask.ask(desk.run.id())).isEqualTo(new Outcome.NothingToDo());
    desk.run.close();
    assertThat(desk.ask.ask(desk.run.id())).isEqualTo(new Outcome.Asked(6));
    assertThat(desk.ask.ask(desk.run.id())).isEqualTo(new Outcome.NothingToDo());
    assertThat(desk.ask.due()).isEmpty();
    assertThat(desk.told).filteredOn(EvaluationOpened.class::isInstance).hasSize(1);
    assertThat(desk.told)
        .filteredOn(ParticipantAsked.class::isInstance)
        .extracting(event -> ((ParticipantAsked) event).person())
        .containsExactlyElementsOf(
            desk.run.participants.stream().limit(6).map(each -> each.person()).toList());
  }

  @Test
  void what_was_long_ago_is_not_asked_any_more() {
    desk.at(ARun.END.plus(Duration.ofDays(70)));
    assertThat(desk.ask.due()).isEmpty();
  }

  @Test
  void a_link_works_once_and_not_for_ever() {
    List<String> links = asked(6);
    assertThat(desk.answer.read(links.getFirst())).isPresent();
    assertThat(answer(links.getFirst())).isEqualTo(new AnswerSurvey.Outcome.Kept());
    assertThat(answer(links.getFirst())).isEqualTo(new AnswerSurvey.Outcome.Over());
    desk.asked();
    assertThat(answer(links.getFirst())).isEqualTo(new AnswerSurvey.Outcome.Over());
    assertThat(desk.memory.lock(desk.run.id()).orElseThrow().answered()).isOne();
    assertThat(answer("made-up")).isEqualTo(new AnswerSurvey.Outcome.Over());
    desk.at(ARun.END.plus(Duration.ofDays(40)));
    assertThat(desk.answer.read(links.getLast())).isEmpty();
    assertThat(answer(links.getLast())).isEqualTo(new AnswerSurvey.Outcome.Over());
  }

  @Test
  void figures_and_words_are_for_others_from_five_answers_on() {
    List<String> links = asked(6);
    links.stream().limit(4).forEach(this::answer);
    Remark remark = desk.memory.remarks(desk.run.id()).getFirst();
    desk.screen.screen(desk.coordinator, desk.run.id(), remark.id(), Verdict.RELEASED);
    assertThat(results(desk.trainer).remarks()).isEmpty();
    assertThat(scores(desk.coordinator)).hasOnlyElementsOfType(Shown.TooFew.class);

    answer(links.get(4));
    assertThat(results(desk.trainer).remarks()).extracting(Remark::id).containsExactly(remark.id());
    assertThat(results(desk.coordinator).remarks()).hasSize(5);
    assertThat(scores(desk.trainer))
        .first()
        .isEqualTo(new Shown.Enough(Distribution.of(0, 0, 0, 5, 0)));
    desk.screen.screen(desk.coordinator, desk.run.id(), remark.id(), Verdict.WITHHELD);
    desk.screen.screen(desk.coordinator, desk.run.id(), remark.id(), Verdict.WITHHELD);
    assertThat(results(desk.trainer).remarks()).isEmpty();
    assertThat(desk.told).filteredOn(RemarkScreened.class::isInstance).hasSize(2);
    assertThat(desk.read.programme(desk.coordinator, desk.run.programme()).figures().answered())
        .isEqualTo(5);
  }

  @Test
  void nobody_else_reads_or_decides_anything() {
    asked(6).forEach(this::answer);
    Remark remark = desk.memory.remarks(desk.run.id()).getFirst();
    for (Actor actor : List.of(desk.stranger, desk.colleague, desk.funder)) {
      assertThatThrownBy(() -> results(actor)).isInstanceOf(NotFoundException.class);
      assertThat(desk.read.list(actor, new PageRequest(1, 20)).items()).isEmpty();
    }
    for (Actor actor : List.of(desk.stranger, desk.trainer, desk.funder)) {
      assertThatThrownBy(
              () -> desk.screen.screen(actor, desk.run.id(), remark.id(), Verdict.RELEASED))
          .isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> desk.revise.read(actor, desk.run.programme()))
          .isInstanceOf(NotFoundException.class);
    }
    assertThat(desk.read.list(desk.trainer, new PageRequest(1, 20)).items())
        .singleElement()
        .satisfies(heading -> assertThat(heading.unread()).isZero());
    assertThat(desk.read.list(desk.coordinator, new PageRequest(1, 20)).items())
        .singleElement()
        .satisfies(heading -> assertThat(heading.unread()).isEqualTo(6));
  }

  @Test
  void another_form_is_for_who_is_asked_later() {
    List<String> links = asked(6);
    List<Question> other = List.of(ASurvey.question(Kind.SCALE, "Was de zaal warm genoeg?"));
    desk.revise.revise(desk.coordinator, desk.run.programme(), 0, other);
    assertThat(desk.answer.read(links.getFirst()).orElseThrow().questions()).isEqualTo(usual);
    assertThat(desk.revise.read(desk.coordinator, desk.run.programme()).questions())
        .isEqualTo(other);
    assertThat(desk.told).filteredOn(FormRevised.class::isInstance).hasSize(1);
    assertThatThrownBy(() -> desk.revise.revise(desk.coordinator, desk.run.programme(), 0, usual))
        .isInstanceOf(StaleChangeException.class);
  }

  @Test
  void that_somebody_was_asked_is_known_for_a_month() {
    asked(6);
    var person = desk.run.participants.getFirst().person().value();
    assertThat((List<?>) desk.records.export(person).get("invitations")).hasSize(1);
    desk.records.erase(person);
    assertThat((List<?>) desk.records.export(person).get("invitations")).isEmpty();
    assertThat(desk.forget.forget()).isEqualTo(new ForgetInvitations.Outcome.Finished(0));
    Instant later = ARun.END.plus(Duration.ofDays(40));
    desk.at(later);
    assertThat(desk.forget.forget()).isEqualTo(new ForgetInvitations.Outcome.Finished(5));
  }

  private List<String> asked(int people) {
    desk.run.attendedBy(people);
    desk.run.close();
    desk.ask.ask(desk.run.id());
    return desk.asked();
  }

  private AnswerSurvey.Outcome answer(String link) {
    Answers answers =
        new Answers(Map.of(usual.getFirst().id(), 4), Map.of(usual.getLast().id(), "Meer oefenen"));
    return desk.answer.answer(link, answers);
  }

  private ReadEvaluations.Results results(Actor actor) {
    return desk.read.edition(actor, desk.run.id());
  }

  private List<Shown> scores(Actor actor) {
    return results(actor).figures().orElseThrow().scored().stream()
        .map(ReadEvaluations.Scored::scores)
        .toList();
  }
}
