package nl.schakel.learning.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.AProgramme;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Edition.Answer.Welcome;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.Enrolment.Admitted;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.learning.port.Programmes;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the features hear that begin where an enrolment ends. */
@DatabaseTest
@Transactional
class JdbcRunsTest {

  @Autowired Programmes programmes;
  @Autowired Editions editions;
  @Autowired Enrolments enrolments;
  @Autowired Runs runs;
  @Autowired Runs.Former former;

  private final Terms terms = FourThemes.terms();
  private Edition edition = APlan.on(FourThemes.TRAUMA).of(terms).open(1);
  private final EditionId id = edition.plan().id();

  @BeforeEach
  void one_was_admitted_and_one_waits() {
    programmes.add(AProgramme.draft(terms).publish(FourThemes.NOW));
    editions.add(edition);
    for (int number = 1; number <= 2; number++) {
      Welcome welcome = (Welcome) edition.enrol(FourThemes.socialWorker(number), FourThemes.NOW);
      edition = welcome.edition();
      enrolments.add(welcome.enrolment());
    }
  }

  @Test
  void only_who_was_admitted_takes_part() {
    Participant only = onlyParticipant();
    assertThat(runs.participant(only.enrolment())).contains(only);
    assertThat(runs.of(only.person())).containsExactly(only);
    assertThat(former.of(List.of(only.enrolment()))).isEmpty();
    Admitted admitted = (Admitted) enrolments.find(only.enrolment()).orElseThrow();
    enrolments.save(
        admitted.cancel(Cause.CANCELLED_BY_PARTICIPANT, FourThemes.NOW),
        Cause.CANCELLED_BY_PARTICIPANT);
    assertThat(runs.participants(id)).isEmpty();
    assertThat(runs.participant(only.enrolment())).isEmpty();
    assertThat(former.of(List.of(only.enrolment()))).containsExactly(only);
  }

  @Test
  void a_run_is_found_by_its_session_its_programme_and_its_day() {
    Run run = runs.find(id).orElseThrow();
    assertThat(run.organiser()).isEqualTo(terms.organiser());
    assertThat(runs.holding(run.edition().sessions().getFirst().id())).contains(run);
    assertThat(runs.ofProgramme(terms.programme())).containsExactly(run);
    assertThat(runs.of(List.of(id))).containsExactly(run);
    Instant last = run.edition().sessions().getLast().start();
    // Other tests leave runs of the same days behind.
    assertThat(runs.between(last, last.plusSeconds(1))).contains(run);
    assertThat(runs.between(last.plusSeconds(1), last.plus(Duration.ofDays(9))))
        .doesNotContain(run);
  }

  @Test
  void a_draft_is_no_run() {
    Edition draft = APlan.on(FourThemes.STRESS_AND_COPING).of(terms).draft(5);
    editions.add(draft);
    assertThat(runs.find(draft.plan().id())).isEmpty();
  }

  private Participant onlyParticipant() {
    List<Participant> participants = runs.participants(id);
    assertThat(participants).hasSize(1);
    return participants.getFirst();
  }
}
