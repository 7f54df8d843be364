package nl.schakel.attendance.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Note;
import nl.schakel.attendance.model.Occasion;
import nl.schakel.attendance.port.AttendanceContract;
import nl.schakel.attendance.port.Marks;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.AProgramme;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Edition.Answer.Welcome;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.learning.port.Programmes;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.port.InvariantCheck.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class MarkInvariantTest {

  private static final Instant NOW = FourThemes.NOW;

  @Autowired Programmes programmes;
  @Autowired Editions editions;
  @Autowired Enrolments enrolments;
  @Autowired Runs runs;
  @Autowired Marks marks;
  @Autowired MarkInvariant invariant;

  private final Terms terms = FourThemes.terms();
  private Edition edition = APlan.on(FourThemes.TRAUMA).of(terms).open(1);
  private EnrolmentId waiting = EnrolmentId.next();

  @BeforeEach
  void one_was_admitted_and_one_waits() {
    programmes.add(AProgramme.draft(terms).publish(NOW));
    editions.add(edition);
    for (int number = 1; number <= 2; number++) {
      Welcome welcome = (Welcome) edition.enrol(FourThemes.socialWorker(number), NOW);
      edition = welcome.edition();
      enrolments.add(welcome.enrolment());
      waiting = welcome.enrolment().getId();
    }
  }

  @Test
  void who_was_admitted_may_have_been_there() {
    mark(runs.participants(edition.getId()).getFirst());
    assertThat(invariant.violations()).isEmpty();
  }

  @Test
  void nobody_was_there_who_waited_or_never_enrolled() {
    Participant nobody = AttendanceContract.somebody("Niemand", edition.getId());
    mark(nobody);
    mark(waiter(nobody));
    assertThat(invariant.violations())
        .extracting(Violation::subject)
        .containsExactlyInAnyOrder(nobody.enrolment().value(), waiting.value());
  }

  private Participant waiter(Participant like) {
    return new Participant(
        waiting,
        like.edition(),
        like.person(),
        like.name(),
        like.email(),
        like.language(),
        Optional.empty(),
        Optional.empty());
  }

  private void mark(Participant who) {
    Occasion occasion =
        new Occasion(
            SessionId.next(), edition.getId(), OrganisationId.next(), NOW, NOW.plusSeconds(60));
    marks.note(
        occasion,
        Map.of(who.enrolment(), who),
        List.of(Note.now(who.enrolment(), Mark.PRESENT, NOW)),
        Optional.empty());
  }
}
