package nl.schakel.courses.port;

import static nl.schakel.courses.model.ACourse.CONTENT;
import static nl.schakel.courses.model.ACourse.NOW;
import static nl.schakel.courses.model.ACourse.PARENTIFICATION;
import static nl.schakel.courses.model.ACourse.RECOGNISING;
import static nl.schakel.courses.model.ACourse.REFER;
import static nl.schakel.courses.model.ACourse.REFERRING;
import static nl.schakel.courses.model.ACourse.THOUGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.CourseResults;
import nl.schakel.courses.CourseResults.Result;
import nl.schakel.courses.model.ACourse;
import nl.schakel.courses.model.Answer.Chosen;
import nl.schakel.courses.model.Answer.Ordered;
import nl.schakel.courses.model.Answer.Written;
import nl.schakel.courses.model.CallSecret;
import nl.schakel.courses.model.Course;
import nl.schakel.courses.model.CourseVersion.Draft;
import nl.schakel.courses.model.CourseVersion.Published;
import nl.schakel.courses.model.Exercise.Verdict;
import nl.schakel.courses.model.OutsideCourse;
import nl.schakel.courses.model.OutsideCourse.Completion;
import nl.schakel.courses.model.OutsideCourse.Way;
import nl.schakel.courses.model.OutsideCourse.Withdrawal;
import nl.schakel.courses.model.Picture;
import nl.schakel.courses.model.Study;
import nl.schakel.courses.model.Study.Attempt;
import nl.schakel.courses.model.Study.Begun;
import nl.schakel.courses.port.OutsideCourses.Kept;
import nl.schakel.courses.query.CourseReading.Given;
import nl.schakel.courses.query.OutsideReading;
import nl.schakel.courses.query.OutsideReading.Told;
import nl.schakel.courses.query.PictureBook.Card;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the ports of courses promise, whatever keeps it. */
public abstract class CoursesContract {

  private static final Instant LATER = NOW.plusSeconds(3_600);

  private final Course course = new Course(CourseId.next(), ProgrammeId.next());
  private final PersonId person = PersonId.next();
  private final Published first = course.firstVersion().with(CONTENT).publish(NOW);
  private final Begun begun = Study.begin(ACourse.studied(course.id(), 1, person));

  protected abstract CoursePorts ports();

  @BeforeEach
  void a_course_is_published_and_somebody_is_in_it() {
    ports().courses().add(course);
    ports().versions().add(course.firstVersion().with(CONTENT));
    assertThat(ports().reading().published(course.programme())).isEmpty();
    assertThat(ports().reading().content(first.id())).isEmpty();
    ports().versions().save(first);
    ports().studies().add(begun);
  }

  @Test
  void a_version_comes_back_as_it_was_written() {
    assertThat(ports().courses().of(course.programme())).contains(course);
    assertThat(ports().courses().lock(course.id())).contains(course);
    assertThat(ports().versions().published(course.id())).contains(first);
    assertThat(ports().reading().published(course.programme())).contains(first.id());
    assertThat(ports().reading().content(first.id())).contains(CONTENT);
    assertThat(ports().versions().draft(course.id())).isEmpty();
  }

  @Test
  void two_authors_do_not_undo_each_other() {
    ports().versions().add(first.next());
    Draft one = ports().versions().draft(course.id()).orElseThrow();
    Draft two = ports().versions().draft(course.id()).orElseThrow();
    ports().versions().save(one.with(CONTENT.without(REFER.id())));
    assertThatThrownBy(() -> ports().versions().save(two)).isInstanceOf(StaleChangeException.class);
    assertThat(ports().versions().draft(course.id()).orElseThrow().content().ids())
        .containsExactly(RECOGNISING.id());
    assertThat(ports().reading().content(first.id())).contains(CONTENT);
  }

  @Test
  void how_far_somebody_is_comes_back() {
    ports().studies().add(begun);
    Study half = begun.complete(RECOGNISING.id(), CONTENT, LATER);
    Study tried = ((Begun) half).tried(new Attempt(LATER, 50, false), CONTENT);
    ports().studies().save(tried, LATER);
    assertThat(ports().studies().lock(begun.getId())).contains(tried);
    Study done = ((Begun) tried).complete(REFER.id(), CONTENT.with(Optional.empty()), LATER);
    ports().studies().save(done, LATER);
    assertThat(ports().studies().lock(begun.getId())).contains(done);
    assertThat(ports().reading().way(begun.getId()).orElseThrow().finished()).contains(LATER);
  }

  @Test
  void the_last_answer_counts() {
    keep(new Chosen(Set.of(0)), Verdict.WRONG);
    keep(new Chosen(Set.of(1)), Verdict.RIGHT);
    ports().studies().keep(begun.getId(), THOUGHT.id(), new Written("Thuis"), Verdict.NOTED, LATER);
    Ordered order = new Ordered(List.of(2, 0, 1));
    ports().studies().keep(begun.getId(), REFERRING.id(), order, Verdict.WRONG, LATER);
    assertThat(ports().reading().answers(begun.getId()))
        .isEqualTo(
            Map.of(
                PARENTIFICATION.id(), new Given(new Chosen(Set.of(1)), Verdict.RIGHT),
                THOUGHT.id(), new Given(new Written("Thuis"), Verdict.NOTED),
                REFERRING.id(), new Given(order, Verdict.WRONG)));
  }

  private void keep(Chosen answer, Verdict verdict) {
    ports().studies().keep(begun.getId(), PARENTIFICATION.id(), answer, verdict, LATER);
  }

  @Test
  void who_is_moved_keeps_what_is_in_both_versions() {
    ports().studies().save(begun.complete(RECOGNISING.id(), CONTENT, LATER), LATER);
    Begun other = Study.begin(ACourse.studied(course.id(), 1, PersonId.next()));
    ports().studies().add(other);
    ports().studies().save(other.complete(REFER.id(), CONTENT, LATER), LATER);
    ports().versions().save(first.retire(LATER));
    ports().versions().add(first.next().with(CONTENT.without(REFER.id())));
    ports().versions().save(first.next().with(CONTENT.without(REFER.id())).publish(LATER));
    assertThat(ports().studies().move(first.id(), first.next().id(), LATER)).isEqualTo(2);
    var way = ports().reading().way(begun.getId()).orElseThrow();
    assertThat(way.version()).isEqualTo(first.next().id());
    assertThat(way.moved()).contains(LATER);
    assertThat(way.progress().done()).containsExactly(RECOGNISING.id());
    assertThat(ports().reading().way(other.getId()).orElseThrow().progress().done()).isEmpty();
  }

  @Test
  void who_is_forgotten_leaves_no_answers() {
    keep(new Chosen(Set.of(1)), Verdict.RIGHT);
    assertThat(ports().archive().recordsOf(person)).hasSize(1);
    ports().archive().forget(person);
    assertThat(ports().archive().recordsOf(person)).isEmpty();
    assertThat(ports().studies().lock(begun.getId())).isEmpty();
    assertThat(ports().reading().answers(begun.getId())).isEmpty();
  }

  @Test
  void only_what_was_left_long_ago_is_forgotten() {
    ports().studies().save(begun.complete(RECOGNISING.id(), CONTENT, LATER), LATER);
    while (ports().archive().forgetBefore(LATER, 10) > 0) {
      assertThat(ports().studies().lock(begun.getId())).isPresent();
    }
    assertThat(ports().archive().recordsOf(person)).hasSize(1);
    ports().archive().forgetBefore(LATER.plusSeconds(1), 10);
    assertThat(ports().archive().recordsOf(person)).isEmpty();
  }

  @Test
  void a_picture_is_kept_once_with_its_last_text_and_shown_as_it_is() {
    Picture picture = ACourse.picture("kring");
    ports().pictures().keep(course.id(), picture, ACourse.text("Een kring"), NOW);
    ports().pictures().keep(course.id(), ACourse.picture("tafel"), ACourse.text("Tafel"), NOW);
    LocalizedText text = ACourse.text("Een kring mensen").with(Language.ENGLISH, "A circle");
    ports().pictures().keep(course.id(), picture, text, LATER);
    assertThat(ports().pictures().count(course.id())).isEqualTo(2);
    assertThat(ports().album().of(course.id()).getFirst())
        .isEqualTo(new Card(picture.hash(), 4, 3, text, LATER));
    assertThat(ports().album().find(picture.hash()).orElseThrow().content().bytes())
        .isEqualTo(picture.content().bytes());
    assertThat(ports().album().find(ACourse.picture("nergens").hash())).isEmpty();
    assertThat(ports().album().of(CourseId.next())).isEmpty();
  }

  @Test
  void a_picture_stays_as_long_as_any_version_shows_it() {
    Picture used = ACourse.picture("gebruikt");
    Picture unused = ACourse.picture("ongebruikt");
    ports().pictures().keep(course.id(), used, ACourse.text("Kring"), NOW);
    ports().pictures().keep(course.id(), unused, ACourse.text("Tafel"), NOW);
    Draft showing = first.next().with(CONTENT.with(ACourse.showing(used)));
    ports().versions().save(first.retire(LATER));
    ports().versions().add(showing);
    ports().versions().save(showing.publish(LATER));
    ports().versions().save(showing.publish(LATER).retire(LATER));
    ports().pictures().removeUnused(NOW);
    assertThat(ports().pictures().count(course.id())).isEqualTo(2);
    assertThat(ports().pictures().removeUnused(LATER)).isPositive();
    assertThat(ports().album().of(course.id())).extracting(Card::hash).containsExactly(used.hash());
  }

  @Test
  void where_else_a_programme_is_learned_comes_back_until_it_is_no_more() {
    OutsideCourse there =
        new OutsideCourse(
            course.programme(),
            URI.create("https://leer.example/%7Breference%7D"),
            Optional.empty());
    ports().outside().save(there);
    assertThat(ports().outside().find(course.programme())).contains(there);
    OutsideCourse signed = there.with(CallSecret.next());
    ports().outside().save(signed);
    assertThat(ports().outside().find(course.programme())).contains(signed);
    ports().outside().remove(course.programme());
    assertThat(ports().outside().find(course.programme())).isEmpty();
  }

  @Test
  void who_is_through_elsewhere_is_so_once_until_forgotten() {
    EnrolmentId enrolment = EnrolmentId.next();
    Completion first = completion(enrolment, NOW, Optional.of(90));
    assertThat(ports().outside().keep(first, LATER)).isEqualTo(Kept.NEW);
    assertThat(ports().outside().keep(completion(enrolment, LATER, Optional.empty()), LATER))
        .isEqualTo(Kept.THERE_ALREADY);
    assertThat(ports().outside().through(Set.of(enrolment, EnrolmentId.next())))
        .containsExactly(enrolment);
    assertThat(ports().results().of(enrolment))
        .contains(new Result(NOW, Optional.of(new CourseResults.Test(NOW, 90))));
    assertThat(ports().archive().outsideOf(person)).hasSize(1);
    ports().archive().forget(person);
    assertThat(ports().archive().outsideOf(person)).isEmpty();
  }

  @Test
  void what_was_taken_back_is_known_as_that_until_forgotten() {
    Completion told = completion(EnrolmentId.next(), NOW, Optional.of(90));
    Withdrawal withdrawal =
        new Withdrawal(told.enrolment(), "Was iemand anders", UUID.randomUUID(), LATER);
    assertThat(ports().outside().takeBack(withdrawal)).isEmpty();
    ports().outside().keep(told, NOW);
    assertThat(
            ((OutsideReading) ports().outside())
                .told(Set.of(told.edition()), PageRequest.first())
                .items())
        .containsExactly(new Told(told.enrolment(), NOW, Optional.of(90), Way.HAND));
    assertThat(ports().outside().takeBack(withdrawal)).contains(told);
    assertThat(ports().outside().takeBack(withdrawal)).isEmpty();
    assertThat(ports().outside().through(Set.of(told.enrolment()))).isEmpty();
    assertThat(ports().outside().takenBack(Set.of(told.enrolment(), EnrolmentId.next())))
        .containsExactly(told.enrolment());
    assertThat(ports().results().of(told.enrolment())).isEmpty();
  }

  private Completion completion(EnrolmentId enrolment, Instant at, Optional<Integer> score) {
    Optional<String> reason = Optional.of("Belde ons op");
    Optional<UUID> by = Optional.of(UUID.randomUUID());
    return new Completion(enrolment, EditionId.next(), person, at, score, Way.HAND, reason, by);
  }

  @Test
  void a_signature_is_heard_once_until_it_is_too_old_to_matter() {
    String signature = "" + UUID.randomUUID();
    assertThat(ports().outside().hear(signature, NOW)).isEqualTo(Kept.NEW);
    assertThat(ports().outside().hear(signature, LATER)).isEqualTo(Kept.THERE_ALREADY);
    ports().outside().forgetHeard(LATER);
    assertThat(ports().outside().hear(signature, LATER)).isEqualTo(Kept.NEW);
  }

  @Test
  void a_try_that_was_granted_comes_back() {
    Begun granted = begun.grantAttempt();
    ports().studies().save(granted, LATER);
    ports().studies().keepGrant(granted, "Was ziek", UUID.randomUUID(), LATER);
    assertThat(ports().studies().lock(begun.getId())).contains(granted);
    assertThat(ports().reading().way(begun.getId()).orElseThrow().progress().extra()).isOne();
  }
}
