package nl.schakel.recognition.usecase;

import static nl.schakel.recognition.usecase.Academy.AFTERNOON;
import static nl.schakel.recognition.usecase.Academy.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.attendance.Mark;
import nl.schakel.courses.CourseResults;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.recognition.model.Certificate;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.recognition.usecase.DecideCompletions.Tally;
import org.junit.jupiter.api.Test;

/** Two sessions on one day: presence becomes completion, points and a certificate. */
class DecideCompletionsTest {

  private final Academy academy = new Academy();

  @Test
  void after_two_sessions_who_was_at_both_has_points_and_a_certificate() {
    everybodyInTheMorning();
    assertThat(academy.decide()).isEqualTo(new Tally(0, 0));
    academy.mark(academy.amina, AFTERNOON, Mark.PRESENT, 0);
    academy.mark(academy.joris, AFTERNOON, Mark.EXCUSED, 0);
    assertThat(academy.decide()).as("the list is still open").isEqualTo(new Tally(0, 0));
    academy.close(AFTERNOON);
    assertThat(academy.decide()).isEqualTo(new Tally(1, 0));
    assertThat(academy.memory.held)
        .singleElement()
        .satisfies(
            held -> {
              assertThat(held.details().enrolment()).isEqualTo(academy.amina.enrolment());
              assertThat(held.details().completedAt()).isEqualTo(AFTERNOON.end());
            });
    assertThat(academy.memory.earned).hasSize(1);
    Certificate.Details certificate = academy.memory.valid().getFirst().details();
    assertThat(certificate.language()).isEqualTo(academy.amina.language());
    assertThat(certificate.snapshot().minutes()).isEqualTo(180);
    assertThat(certificate.snapshot().points()).hasSize(1);
    assertThat(academy.actions()).containsExactly("PROGRAMME_COMPLETED");
  }

  @Test
  void asked_again_it_decides_nothing_anew() {
    aminaCompletes();
    assertThat(academy.decide()).isEqualTo(new Tally(0, 0));
    assertThat(academy.memory.certificates).hasSize(1);
  }

  @Test
  void a_correction_takes_back_what_rested_on_a_mistake() {
    aminaCompletes();
    academy.mark(academy.amina, AFTERNOON, Mark.ABSENT, 0);
    assertThat(academy.completions.of(academy.amina.enrolment(), Optional.empty()))
        .isEqualTo(new Tally(0, 1));
    assertThat(academy.memory.valid()).isEmpty();
    assertThat(academy.memory.certificates)
        .singleElement()
        .extracting(it -> ((Certificate.Revoked) it).reason())
        .isEqualTo(Certificate.Reason.CORRECTED);
    assertThat(academy.actions())
        .containsExactly("PROGRAMME_COMPLETED", "CERTIFICATE_REVOKED", "COMPLETION_WITHDRAWN");
  }

  @Test
  void a_session_that_does_not_take_place_completes_who_was_at_the_rest() {
    everybodyInTheMorning();
    academy.sessions = List.of(MORNING, cancelled(AFTERNOON));
    assertThat(academy.decide()).isEqualTo(new Tally(2, 0));
    assertThat(academy.memory.held)
        .allSatisfy(it -> assertThat(it.details().completedAt()).isEqualTo(MORNING.end()));
  }

  @Test
  void points_stay_what_they_were_when_the_register_offers_more_later() {
    aminaCompletes();
    academy.offered = List.of();
    academy.decide();
    assertThat(academy.memory.earned).hasSize(1);
  }

  @Test
  void a_part_is_enough_where_the_rule_says_so() {
    academy.rule(new CompletionRule.Attend(80));
    everybodyInTheMorning();
    academy.mark(academy.joris, AFTERNOON, Mark.PARTLY, 60);
    academy.mark(academy.amina, AFTERNOON, Mark.PARTLY, 30);
    academy.close(AFTERNOON);
    assertThat(academy.decide()).isEqualTo(new Tally(1, 0));
    assertThat(academy.memory.valid().getFirst().details().person())
        .isEqualTo(academy.joris.person());
  }

  @Test
  void an_e_learning_is_complete_when_the_course_is() {
    academy.sessions = List.of();
    Instant finished = Instant.parse("2027-11-25T22:59:00Z");
    academy.results.put(
        academy.joris.enrolment(), new CourseResults.Result(finished, Optional.empty()));
    assertThat(academy.decide()).as("one by one only").isEqualTo(new Tally(0, 0));
    assertThat(academy.completions.of(academy.joris.enrolment(), Optional.empty()))
        .isEqualTo(new Tally(1, 0));
    assertThat(academy.memory.earned).as("the day before the deadline").hasSize(1);
  }

  @Test
  void on_the_day_of_the_deadline_it_gives_no_points() {
    academy.sessions = List.of();
    Instant finished = Instant.parse("2027-11-25T23:00:00Z");
    academy.results.put(
        academy.joris.enrolment(), new CourseResults.Result(finished, Optional.empty()));
    assertThat(academy.completions.of(academy.joris.enrolment(), Optional.empty()))
        .isEqualTo(new Tally(1, 0));
    assertThat(academy.memory.earned).isEmpty();
  }

  private void everybodyInTheMorning() {
    academy.mark(academy.amina, MORNING, Mark.PRESENT, 0);
    academy.mark(academy.joris, MORNING, Mark.PRESENT, 0);
    academy.close(MORNING);
  }

  private void aminaCompletes() {
    everybodyInTheMorning();
    academy.mark(academy.amina, AFTERNOON, Mark.PRESENT, 0);
    academy.close(AFTERNOON);
    academy.decide();
  }

  private static SessionCard cancelled(SessionCard session) {
    return new SessionCard(
        session.id(), session.start(), session.end(), session.zone(), true, false);
  }
}
