package nl.schakel.learning.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.EligibilityReview;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.Enrolment.Active;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.port.EnrolmentArchive;
import nl.schakel.learning.usecase.ForgetParticipants.Limits;
import nl.schakel.learning.usecase.ForgetParticipants.Outcome;
import nl.schakel.people.PersonId;
import org.junit.jupiter.api.Test;

/** People are forgotten, by their own wish or by time; how many there were is not. */
class ForgetParticipantsTest {

  private final TrainingOffice office = new TrainingOffice();
  private final EditionId trauma = office.open(APlan.on(FourThemes.TRAUMA), 1);
  private final Archive archive = new Archive();
  private final LearningRecords records = office.records(archive);

  @Test
  void who_is_erased_gives_the_place_to_who_waits() {
    List<EnrolmentId> people = office.enrolColleagues(trauma, 2);
    PersonId first = office.enrolment(people.getFirst()).person();
    records.erase(first.value());
    assertThat(office.standing(people.getFirst())).isEqualTo(Standing.CANCELLED);
    assertThat(office.standing(people.getLast())).isEqualTo(Standing.ADMITTED);
    assertThat(archive.forgotten).containsExactly(first);
  }

  @Test
  void who_took_part_in_what_has_begun_is_still_counted() {
    EnrolmentId only = office.enrolColleagues(trauma, 1).getFirst();
    office.itIs("2021-12-02T12:00");
    records.erase(office.enrolment(only).person().value());
    assertThat(office.standing(only)).isEqualTo(Standing.ADMITTED);
    assertThat(archive.forgotten).hasSize(1);
  }

  @Test
  void a_request_of_who_is_erased_needs_no_decision_any_more() {
    EnrolmentId asked =
        TrainingOffice.idOf(
            office
                .enrol(TrainingOffice.newcomer("nieuw@vzw.example"), Optional.of("Samen"), trauma)
                .getFirst());
    records.erase(office.enrolment(asked).person().value());
    assertThat(office.memory.allReviews()).hasOnlyElementsOfType(EligibilityReview.Lapsed.class);
  }

  @Test
  void after_seven_years_people_are_forgotten_a_part_at_a_time() {
    archive.due = 600;
    archive.all = 100_000;
    assertThat(forgetAfterSevenYears()).isEqualTo(new Outcome.Continues(500));
    assertThat(forgetAfterSevenYears()).isEqualTo(new Outcome.Finished(100));
    assertThat(forgetAfterSevenYears()).isEqualTo(new Outcome.Finished(0));
    assertThat(archive.asked).isEqualTo(FourThemes.brussels("2014-10-20T09:30"));
  }

  @Test
  void so_many_at_once_must_be_a_mistake_and_nobody_is_forgotten() {
    archive.due = 5_001;
    archive.all = 100_000;
    assertThat(forgetAfterSevenYears()).isEqualTo(new Outcome.TooMuch(5_001, 100_000));
    assertThat(archive.due).isEqualTo(5_001);
  }

  private Outcome forgetAfterSevenYears() {
    return new ForgettingService(archive, office).forget(new Limits(Period.ofYears(7), 5));
  }

  /** Remembers whom it was told to forget. */
  private class Archive implements EnrolmentArchive {

    private final List<PersonId> forgotten = new ArrayList<>();
    private int due;
    private int all;
    private Instant asked = Instant.EPOCH;

    @Override
    public List<EnrolmentId> activeOf(PersonId person) {
      return office.memory.allEnrolments().stream()
          .filter(enrolment -> enrolment.person().equals(person))
          .filter(Active.class::isInstance)
          .map(Enrolment::getId)
          .toList();
    }

    @Override
    public List<Map<String, Object>> recordsOf(PersonId person) {
      return List.of();
    }

    @Override
    public List<Map<String, Object>> bookingsOf(PersonId person) {
      return List.of();
    }

    @Override
    public void forget(PersonId person) {
      forgotten.add(person);
    }

    @Override
    public long count() {
      return all;
    }

    @Override
    public long countEndedBefore(Instant end) {
      asked = end;
      return due;
    }

    @Override
    public int forgetEndedBefore(Instant end, int atMost) {
      int now = Math.min(due, atMost);
      due -= now;
      return now;
    }
  }
}
