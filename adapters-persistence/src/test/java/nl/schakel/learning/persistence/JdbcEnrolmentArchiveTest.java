package nl.schakel.learning.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.AProgramme;
import nl.schakel.learning.model.Applicant;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Edition.Answer.Welcome;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.EnrolmentArchive;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.learning.port.Programmes;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JdbcEnrolmentArchiveTest {

  private static final Instant YEARS_LATER = FourThemes.brussels("2029-01-01T00:00");

  @Autowired Programmes programmes;
  @Autowired Editions editions;
  @Autowired Enrolments enrolments;
  @Autowired EnrolmentArchive archive;
  @Autowired JdbcClient jdbc;

  private final Terms terms = FourThemes.terms();
  private final Applicant companion = FourThemes.volunteerOrganisation(1);
  private final Applicant worker = FourThemes.socialWorker(2);
  private Edition edition = APlan.on(FourThemes.TRAUMA).of(terms).open(5);

  @BeforeEach
  void two_took_part_in_what_is_over() {
    programmes.add(AProgramme.draft(terms).publish(FourThemes.NOW));
    List<Enrolment.Initial> both = List.of(enrol(companion), enrol(worker));
    editions.add(new Edition.Completed(edition.plan(), edition.seats()));
    both.forEach(enrolments::add);
  }

  @Test
  void a_person_can_see_everything_that_is_kept() {
    Map<String, Object> row = archive.recordsOf(person(companion)).getFirst();
    assertThat(row)
        .containsEntry("programme", "(Complex) trauma")
        .containsEntry("name", "Medewerker vzw 1")
        .containsEntry("state", "UNDER_REVIEW")
        .containsKeys("email", "statement", "requested_at");
  }

  @Test
  void who_is_erased_is_nowhere_to_be_found_and_still_counted() {
    archive.forget(person(companion));
    archive.forget(person(companion));
    assertThat(archive.recordsOf(person(companion))).isEmpty();
    assertThat(archive.activeOf(person(companion))).isEmpty();
    assertThat(rows("name like '%vzw%' or statement is not null")).isZero();
    assertThat(rows("true")).isEqualTo(2);
    assertThat(archive.recordsOf(person(worker))).hasSize(1);
  }

  @Test
  void after_years_only_counts_are_left_a_part_at_a_time() {
    long before = archive.countEndedBefore(YEARS_LATER);
    assertThat(archive.countEndedBefore(FourThemes.NOW)).isZero();
    assertThat(archive.forgetEndedBefore(YEARS_LATER, 1)).isEqualTo(1);
    assertThat(archive.countEndedBefore(YEARS_LATER)).isEqualTo(before - 1);
    archive.forgetEndedBefore(YEARS_LATER, 1_000);
    assertThat(rows("erased")).isEqualTo(2);
  }

  private Enrolment.Initial enrol(Applicant applicant) {
    Welcome welcome = (Welcome) edition.enrol(applicant, FourThemes.NOW);
    edition = welcome.edition();
    return welcome.enrolment();
  }

  private int rows(String condition) {
    return jdbc.sql(
            "select count(*) from learning.enrolment where edition_id = :id and ("
                + condition
                + ")")
        .param("id", edition.getId().value())
        .query(Integer.class)
        .single();
  }

  private static PersonId person(Applicant applicant) {
    return applicant.participant().person();
  }
}
