package nl.schakel.courses.persistence;

import static nl.schakel.courses.model.ACourse.ALL_RIGHT;
import static nl.schakel.courses.model.ACourse.CONTENT;
import static nl.schakel.courses.model.ACourse.HALF_RIGHT;
import static nl.schakel.courses.model.ACourse.NOW;
import static nl.schakel.courses.model.ACourse.RECOGNISING;
import static nl.schakel.courses.model.ACourse.REFER;
import static nl.schakel.courses.model.ACourse.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.CourseResults;
import nl.schakel.courses.CourseResults.Result;
import nl.schakel.courses.model.ACourse;
import nl.schakel.courses.model.Course;
import nl.schakel.courses.model.Study;
import nl.schakel.courses.model.Study.Attempt;
import nl.schakel.courses.model.Study.Begun;
import nl.schakel.courses.port.CoursePorts;
import nl.schakel.courses.query.AttemptBook;
import nl.schakel.courses.query.AttemptBook.Stuck;
import nl.schakel.courses.query.CourseBook;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.port.InvariantCheck.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is amiss is seen, and figures and results say what is kept. */
@DatabaseTest
@Transactional
@Import(CoursePorts.class)
class StudyInvariantTest {

  @Autowired CoursePorts database;
  @Autowired StudyInvariant invariant;
  @Autowired CourseResults results;
  @Autowired CourseBook book;
  @Autowired AttemptBook attempts;
  @Autowired JdbcClient jdbc;

  private final Course course = new Course(CourseId.next(), ProgrammeId.next());
  private final PersonId person = PersonId.next();
  private final Begun begun = Study.begin(ACourse.studied(course.id(), 1, person));

  @BeforeEach
  void somebody_is_half_way() {
    database.courses().add(course);
    database.versions().add(course.firstVersion().with(CONTENT));
    database.versions().save(course.firstVersion().with(CONTENT).publish(NOW));
    database.studies().add(begun);
    database.studies().save(half(), NOW);
  }

  private Begun half() {
    return (Begun) begun.complete(RECOGNISING.id(), CONTENT, NOW);
  }

  @Test
  void a_way_through_to_the_end_is_as_it_should_be_and_counted_also_when_forgotten() {
    assertThat(results.of(begun.getId())).isEmpty();
    Begun read = (Begun) half().complete(REFER.id(), CONTENT, NOW);
    database.studies().save(read.tried(TEST.attempt(ALL_RIGHT, NOW), CONTENT), NOW);
    assertThat(invariant.violations()).isEmpty();
    assertThat(results.of(begun.getId()))
        .contains(new Result(NOW, Optional.of(new CourseResults.Test(NOW, 100))));
    database.archive().forget(person);
    assertThat(book.figures(course.id()))
        .satisfies(figures -> assertThat(figures.begun()).isOne())
        .satisfies(figures -> assertThat(figures.finished()).isOne())
        .satisfies(figures -> assertThat(figures.passed()).isOne())
        .satisfies(figures -> assertThat(figures.done()).containsEntry(REFER.id(), 1L));
  }

  @Test
  void who_comes_back_after_being_forgotten_goes_on_where_they_were() {
    database.archive().forget(person);
    assertThat(database.reading().way(begun.getId())).isEmpty();
    database.studies().add(begun);
    assertThat(database.studies().lock(begun.getId())).contains(half());
  }

  @Test
  void finishing_without_the_test_is_seen() {
    sees("update courses.study set finished_at = now()", "FINISHED_WITHOUT_TEST");
  }

  @Test
  void doing_what_is_not_there_is_seen() {
    sees("update courses.study set done = array[gen_random_uuid()]", "DID_WHAT_IS_NOT_THERE");
  }

  @Test
  void being_in_a_draft_is_seen() {
    sees("update courses.version set state = 'DRAFT', published_at = null", "STUDIES_A_DRAFT");
  }

  private void sees(String accident, String code) {
    assertThat(invariant.violations()).isEmpty();
    jdbc.sql(accident).update();
    assertThat(invariant.violations()).containsExactly(new Violation(code, begun.getId().value()));
  }

  @Test
  void who_has_no_try_left_is_seen_until_another_is_granted() {
    Attempt failed = TEST.attempt(HALF_RIGHT, NOW);
    Begun once = (Begun) half().tried(failed, CONTENT);
    database.studies().save(once, NOW);
    assertThat(attempts.stuck(course.id())).isEmpty();
    Begun twice = (Begun) once.tried(failed, CONTENT);
    database.studies().save(twice, NOW);
    assertThat(attempts.stuck(course.id()))
        .containsExactly(new Stuck(begun.getId(), begun.details().edition(), 2, NOW));
    database.studies().save(twice.grantAttempt(), NOW);
    assertThat(attempts.stuck(course.id())).isEmpty();
  }
}
