package nl.schakel.attendance.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Correction;
import nl.schakel.attendance.model.Note;
import nl.schakel.attendance.model.Observation;
import nl.schakel.attendance.model.Occasion;
import nl.schakel.attendance.model.Sheet;
import nl.schakel.attendance.query.AttendanceBook.Kept;
import nl.schakel.attendance.query.AttendanceBook.Noted;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.SessionId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import org.junit.jupiter.api.Test;

/** What the ports of attendance promise, whatever keeps it. */
public abstract class AttendanceContract {

  private static final Instant NOW = Instant.parse("2027-11-25T10:00:00Z");
  private static final Optional<UUID> BY = Optional.of(UUID.randomUUID());

  private final Occasion occasion =
      new Occasion(
          SessionId.next(), EditionId.next(), OrganisationId.next(), NOW, NOW.plusSeconds(5400));
  private final Participant amina = somebody("Amina");
  private final Participant bram = somebody("Bram");
  private final Map<EnrolmentId, Participant> who =
      Map.of(amina.enrolment(), amina, bram.enrolment(), bram);

  protected abstract AttendancePorts ports();

  public static Participant somebody(String name, EditionId edition) {
    return new Participant(
        EnrolmentId.next(),
        edition,
        PersonId.next(),
        new PersonName(name),
        new EmailAddress(name.toLowerCase(java.util.Locale.ROOT) + "@example.org"),
        Language.DUTCH,
        Optional.empty(),
        Optional.empty());
  }

  private Participant somebody(String name) {
    return somebody(name, occasion.edition());
  }

  @Test
  void a_list_is_open_until_it_is_closed_and_remembers_what_was_missing() {
    Sheet.Open open = (Sheet.Open) ports().sheets().lock(occasion);
    assertThat(open.version()).isZero();
    Sheet.Closed closed = open.close(2, BY, NOW);
    ports().sheets().save(closed);
    assertThat(ports().sheets().lock(occasion)).isEqualTo(closed);
    assertThat(ports().book().gaps(List.of(occasion.organiser()), 9)).hasSize(1);
    ports().sheets().save(closed.corrected(0));
    assertThat(ports().book().gaps(List.of(occasion.organiser()), 9)).isEmpty();
    assertThat(ports().book().lists(List.of(occasion.session())).values())
        .extracting(Kept::closedAt)
        .containsExactly(Optional.of(NOW));
  }

  @Test
  void the_later_decision_wins_whichever_comes_first_and_a_repetition_changes_nothing() {
    Note early = Note.now(amina.enrolment(), Mark.ABSENT, NOW);
    Note late = Note.now(amina.enrolment(), Mark.PRESENT, NOW.plusSeconds(60));
    assertThat(note(late)).isOne();
    assertThat(note(early)).isZero();
    assertThat(note(late)).isZero();
    assertThat(ports().marks().of(occasion))
        .isEqualTo(Map.of(amina.enrolment(), Observation.of(Mark.PRESENT)));
  }

  @Test
  void one_call_puts_down_everybody_and_counts_what_changed() {
    Note kept = Note.now(amina.enrolment(), Mark.PRESENT, NOW);
    note(kept);
    Note part = new Note(bram.enrolment(), Observation.partly(30), UUID.randomUUID(), NOW);
    assertThat(ports().marks().note(occasion, who, List.of(kept, part), BY)).isOne();
    assertThat(ports().marks().of(occasion))
        .containsEntry(bram.enrolment(), Observation.partly(30));
    assertThat(ports().marks().note(occasion, who, List.of(), BY)).isZero();
  }

  @Test
  void who_checked_in_is_there_once_it_is_confirmed_unless_it_was_said_otherwise() {
    ports().marks().checkIn(occasion, amina, NOW);
    ports().marks().checkIn(occasion, amina, NOW.plusSeconds(9));
    assertThat(ports().book().notes(occasion.session()))
        .containsEntry(amina.enrolment(), new Noted(Observation.NONE, Optional.of(NOW)));
    assertThat(ports().marks().of(occasion)).isEmpty();

    note(Note.now(bram.enrolment(), Mark.ABSENT, NOW));
    ports().marks().checkIn(occasion, bram, NOW);
    assertThat(ports().marks().confirm(occasion, BY, NOW)).isOne();
    assertThat(ports().marks().confirm(occasion, BY, NOW)).isZero();
    assertThat(ports().marks().of(occasion))
        .containsEntry(amina.enrolment(), Observation.of(Mark.PRESENT))
        .containsEntry(bram.enrolment(), Observation.of(Mark.ABSENT));
  }

  @Test
  void a_correction_stands_and_tells_what_it_changed() {
    note(Note.now(amina.enrolment(), Mark.ABSENT, NOW));
    Correction correction =
        new Correction(
            UUID.randomUUID(),
            occasion.session(),
            amina.enrolment(),
            Observation.of(Mark.ABSENT),
            Observation.partly(45),
            "Kwam later",
            UUID.randomUUID(),
            NOW.plusSeconds(90));
    ports().marks().correct(occasion, who, correction);
    assertThat(ports().marks().of(occasion))
        .containsEntry(amina.enrolment(), Observation.partly(45));
    assertThat(ports().book().corrections(occasion.session())).containsExactly(correction);
  }

  @Test
  void who_leaves_is_no_longer_excused_but_was_there() {
    note(Note.now(amina.enrolment(), Mark.EXCUSED, NOW));
    note(Note.now(bram.enrolment(), Mark.PRESENT, NOW));
    ports().marks().leave(amina.enrolment());
    ports().marks().leave(bram.enrolment());
    assertThat(ports().book().ofEdition(occasion.edition()))
        .singleElement()
        .satisfies(line -> assertThat(line.enrolment()).isEqualTo(bram.enrolment()));
    assertThat(ports().book().ofEnrolments(List.of(amina.enrolment()))).isEmpty();
  }

  @Test
  void a_key_is_made_once() {
    assertThat(ports().sheets().key(occasion)).isEqualTo(ports().sheets().key(occasion));
  }

  private int note(Note note) {
    return ports().marks().note(occasion, who, List.of(note), BY);
  }
}
