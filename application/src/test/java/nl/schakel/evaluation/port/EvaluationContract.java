package nl.schakel.evaluation.port;

import static nl.schakel.evaluation.model.ASurvey.BETTER;
import static nl.schakel.evaluation.model.ASurvey.NOW;
import static nl.schakel.evaluation.model.ASurvey.USEFUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.evaluation.EvaluationEvent.Verdict;
import nl.schakel.evaluation.InvitationId;
import nl.schakel.evaluation.model.ASurvey;
import nl.schakel.evaluation.model.Answers;
import nl.schakel.evaluation.model.Distribution;
import nl.schakel.evaluation.model.Form;
import nl.schakel.evaluation.model.Invitation;
import nl.schakel.evaluation.model.Remark;
import nl.schakel.evaluation.model.Survey;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the ports of evaluation promise, whatever keeps it. */
public abstract class EvaluationContract {

  private final Survey survey = ASurvey.asking(2);
  private final EditionId edition = survey.edition();
  private final Invitation first = invitation();
  private final Invitation second = invitation();

  protected abstract EvaluationPorts ports();

  @BeforeEach
  void two_people_were_asked() {
    assertThat(ports().surveys().open(survey, List.of(first, second))).contains(survey);
  }

  @Test
  void nobody_is_asked_twice() {
    assertThat(ports().surveys().open(survey, List.of(invitation()))).isEmpty();
    assertThat(ports().surveys().of(edition)).contains(survey);
    assertThat(ports().surveys().known(Set.of(edition, EditionId.next()))).containsExactly(edition);
    assertThat(ports().surveys().invitation(first.id())).contains(first);
    assertThat(ports().surveys().invitation(InvitationId.next())).isEmpty();
  }

  @Test
  void scores_are_counted_and_words_stand_alone() {
    answer(first, 4, "Meer pauzes");
    answer(second, 4, "Niets");
    assertThat(ports().surveys().invitation(first.id()).map(Invitation::used)).contains(true);
    assertThat(ports().surveys().invitation(second.id()).map(Invitation::used)).contains(true);
    assertThat(ports().book().find(edition))
        .get()
        .satisfies(
            sheet -> {
              assertThat(sheet.survey().answered()).isEqualTo(2);
              assertThat(sheet.scores())
                  .containsExactly(Map.entry(USEFUL.id(), Distribution.of(0, 0, 0, 2, 0)));
            });
    assertThat(ports().book().ofProgramme(survey.programme())).hasSize(1);
    assertThat(ports().book().remarks(edition))
        .extracting(Remark::text)
        .containsExactlyInAnyOrder("Meer pauzes", "Niets");
  }

  @Test
  void what_waits_to_be_screened_is_counted_until_it_is() {
    answer(first, 5, "Meer pauzes");
    Remark remark = ports().book().remarks(edition).getFirst();
    assertThat(unread()).isOne();
    ports().remarks().save(remark.screen(Verdict.RELEASED));
    assertThat(unread()).isZero();
    assertThat(ports().remarks().lock(remark.id())).contains(remark.screen(Verdict.RELEASED));
    assertThat(ports().book().list(Set.of(), Set.of(edition), new PageRequest(1, 20)).items())
        .hasSize(1);
    assertThat(ports().book().list(Set.of(), Set.of(), new PageRequest(1, 20)).total()).isZero();
  }

  private int unread() {
    return ports()
        .book()
        .list(Set.of(survey.organiser()), Set.of(), new PageRequest(1, 20))
        .items()
        .getFirst()
        .unread();
  }

  @Test
  void of_two_who_change_a_form_at_once_the_second_is_told() {
    Form form = new Form(ProgrammeId.next(), List.of(USEFUL), 0);
    ports().forms().save(form);
    assertThatThrownBy(() -> ports().forms().save(form)).isInstanceOf(StaleChangeException.class);
    Form known = ports().forms().find(form.programme()).orElseThrow();
    assertThat(known).isEqualTo(new Form(form.programme(), List.of(USEFUL), 1));
    ports().forms().save(known.revise(List.of(USEFUL, BETTER)));
    assertThat(ports().forms().find(form.programme()))
        .contains(new Form(form.programme(), List.of(USEFUL, BETTER), 2));
    assertThatThrownBy(() -> ports().forms().save(known)).isInstanceOf(StaleChangeException.class);
  }

  @Test
  void who_was_asked_is_forgotten_and_what_was_said_is_not() {
    answer(first, 2, "Kortere dagen");
    assertThat(ports().archive().recordsOf(first.person()))
        .singleElement()
        .satisfies(record -> assertThat(record).containsEntry("answered", true));
    ports().archive().forget(first.person());
    assertThat(ports().archive().recordsOf(first.person())).isEmpty();
    forgetAt(survey.until().getEpochSecond());
    assertThat(ports().surveys().invitation(second.id())).isPresent();
    forgetAt(survey.until().getEpochSecond() + 1);
    assertThat(ports().surveys().invitation(second.id())).isEmpty();
    assertThat(ports().book().remarks(edition)).hasSize(1);
  }

  private void forgetAt(long second) {
    int forgotten = 1;
    while (forgotten > 0) {
      forgotten =
          ports().archive().forgetExpired(NOW.plusSeconds(second - NOW.getEpochSecond()), 1);
    }
  }

  private void answer(Invitation by, int score, String words) {
    Survey now = ports().surveys().lock(edition).orElseThrow();
    ports()
        .surveys()
        .keep(
            now.take(new Answers(Map.of(USEFUL.id(), score), Map.of(BETTER.id(), words))), by.id());
  }

  private Invitation invitation() {
    return Invitation.to(edition, EnrolmentId.next(), PersonId.next());
  }
}
