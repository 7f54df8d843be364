package nl.schakel.consultations.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.schakel.advice.QuestionCards.Standing;
import nl.schakel.advice.usecase.AskExpert.Outcome.Asked;
import nl.schakel.chains.GapSignals.Kind;
import nl.schakel.chains.GapSignals.Signal;
import nl.schakel.chains.GapSignals.Source;
import nl.schakel.chains.LinkId;
import nl.schakel.consultations.model.Consultation.Conclusion;
import nl.schakel.consultations.model.Consultation.Missing;
import nl.schakel.consultations.usecase.ConcludeConsultation.Command;
import nl.schakel.consultations.usecase.ConcludeConsultation.Outcome;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import org.junit.jupiter.api.Test;

class ConsultExpertTest {

  private static final MunicipalityCode ROTTERDAM = new MunicipalityCode("GM0599");

  private final ConsultationDesk desk = new ConsultationDesk();

  @Test
  void a_question_goes_to_the_partner_at_the_link_on_the_topic_of_the_chain() {
    Asked asked = (Asked) desk.consult(ConsultationDesk.ADVICE);

    var consultation = desk.memory.lock(asked.question()).orElseThrow();
    assertThat(consultation.origin().link()).isEqualTo(ConsultationDesk.ADVICE);
    assertThat(consultation.origin().version()).isEqualTo(3);
    assertThat(desk.asked.getLast().partner()).isEqualTo(ConsultationDesk.EXPERT);
    assertThat(desk.asked.getLast().topic()).isEqualTo(ConsultationDesk.PARENTING);
  }

  @Test
  void a_link_that_leads_to_help_or_nowhere_takes_no_questions() {
    assertThatThrownBy(() -> desk.consult(ConsultationDesk.HELP))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> desk.consult(LinkId.next())).isInstanceOf(NotFoundException.class);
  }

  @Test
  void what_was_refused_leaves_nothing() {
    desk.refusesQuestions = true;

    assertThat(desk.consult(ConsultationDesk.ADVICE)).isNotInstanceOf(Asked.class);
    assertThat(desk.memory.recordsOf(desk.asker.person())).isEmpty();
    assertThat(desk.told).isEmpty();
  }

  @Test
  void what_came_of_it_is_said_once_and_after_the_answer() {
    Asked asked = (Asked) desk.consult(ConsultationDesk.ADVICE);
    Command command =
        new Command(desk.asker, asked.question(), Conclusion.ADVISED, Optional.empty());

    assertThat(desk.conclude.conclude(command)).isEqualTo(new Outcome.StillWaiting());
    desk.standing = Standing.ANSWERED;
    assertThat(desk.conclude.conclude(command)).isEqualTo(new Outcome.Concluded());
    assertThat(desk.conclude.conclude(command))
        .isEqualTo(new Outcome.SaidBefore(Conclusion.ADVISED));
    assertThat(desk.told).hasSize(2);
  }

  @Test
  void only_who_asked_says_what_came_of_it() {
    Asked asked = (Asked) desk.consult(ConsultationDesk.ADVICE);

    assertThatThrownBy(
            () ->
                desk.conclude.conclude(
                    new Command(
                        desk.somebodyElse, asked.question(), Conclusion.NONE, Optional.empty())))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void what_was_missing_is_told_without_leading_to_the_question() {
    Asked asked = (Asked) desk.consult(ConsultationDesk.ADVICE);
    desk.standing = Standing.UNANSWERED;
    Language tigrinya = new Language("ti");
    Missing missing = new Missing(ROTTERDAM, Kind.LANGUAGE, Optional.of(tigrinya));

    desk.conclude.conclude(
        new Command(desk.asker, asked.question(), Conclusion.NONE, Optional.of(missing)));

    Signal signal = desk.signals.getLast();
    assertThat(signal.source()).isEqualTo(Source.CONSULTATION);
    assertThat(signal.language()).contains(tigrinya);
  }
}
