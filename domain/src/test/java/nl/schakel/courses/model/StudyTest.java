package nl.schakel.courses.model;

import static nl.schakel.courses.model.ACourse.ALL_RIGHT;
import static nl.schakel.courses.model.ACourse.CONTENT;
import static nl.schakel.courses.model.ACourse.HALF_RIGHT;
import static nl.schakel.courses.model.ACourse.NOW;
import static nl.schakel.courses.model.ACourse.RECOGNISING;
import static nl.schakel.courses.model.ACourse.REFER;
import static nl.schakel.courses.model.ACourse.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.Shortcoming.Kind;
import nl.schakel.courses.model.Study.Attempt;
import nl.schakel.courses.model.Study.Begun;
import nl.schakel.courses.model.Study.Finished;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Parsed;
import org.junit.jupiter.api.Test;

/** From the first chapter to the test, and what an author may publish. */
class StudyTest {

  private final Begun begun = Study.begin(ACourse.studied(CourseId.next(), 1, PersonId.next()));

  @Test
  void one_goes_on_where_one_left_and_a_chapter_may_be_done_out_of_turn() {
    assertThat(begun.progress().next(CONTENT)).contains(RECOGNISING.id());
    Study later = begun.complete(REFER.id(), CONTENT, NOW);
    assertThat(later.progress().next(CONTENT)).contains(RECOGNISING.id());
  }

  @Test
  void chapters_alone_do_not_finish_a_course_with_a_test() {
    Study read = read();
    assertThat(read).isInstanceOf(Begun.class);
    assertThat(read.progress().next(CONTENT)).isEmpty();
    Attempt enough = TEST.attempt(ALL_RIGHT, NOW);
    assertThat(((Begun) read).tried(enough, CONTENT))
        .isEqualTo(
            new Finished(
                begun.details(),
                new Study.Progress(read.progress().done(), List.of(enough), 0),
                NOW));
  }

  @Test
  void without_a_test_the_last_chapter_is_the_end() {
    CourseContent untested = CONTENT.with(Optional.empty());
    Study half = begun.complete(RECOGNISING.id(), untested, NOW);
    assertThat(((Begun) half).complete(REFER.id(), untested, NOW)).isInstanceOf(Finished.class);
  }

  @Test
  void a_try_that_is_granted_is_one_more_than_the_rules_give() {
    Attempt half = TEST.attempt(HALF_RIGHT, NOW);
    Begun stuck = new Begun(begun.details(), tried(half, half));
    Study.Progress granted = stuck.grantAttempt().progress();
    assertThat(TEST.opens(granted)).contains(NOW.plus(Duration.ofMinutes(30)));
    assertThat(TEST.left(granted)).contains(1);
    Study again = stuck.grantAttempt().tried(half, CONTENT);
    assertThat(TEST.opens(again.progress())).isEmpty();
  }

  private static Study.Progress tried(Attempt... attempts) {
    return new Study.Progress(Set.of(), List.of(attempts), 0);
  }

  @Test
  void half_is_not_enough_and_one_waits_before_the_next_and_last_try() {
    Attempt half = TEST.attempt(HALF_RIGHT, NOW);
    assertThat(half).isEqualTo(new Attempt(NOW, 50, false));
    assertThat(TEST.opens(tried(half))).contains(NOW.plus(Duration.ofMinutes(30)));
    assertThat(TEST.left(tried(half))).contains(1);
    assertThat(TEST.opens(tried(half, half))).isEmpty();
    assertThat(((Begun) read()).tried(half, CONTENT)).isInstanceOf(Begun.class);
  }

  @Test
  void a_version_lacks_nothing_before_it_is_published() {
    var empty = new Course(CourseId.next(), ProgrammeId.next()).firstVersion();
    assertThat(empty.content().shortcomings())
        .extracting(Shortcoming::kind)
        .containsExactly(Kind.NO_CHAPTER);
    assertThatThrownBy(() -> empty.publish(NOW)).isInstanceOf(IllegalStateException.class);

    CourseContent half =
        CONTENT
            .with(new Chapter(REFER.id(), REFER.title(), ACourse.text(" "), List.of(), List.of()))
            .with(Optional.of(TEST.with(List.of())));
    assertThat(half.shortcomings())
        .containsExactly(
            new Shortcoming(Kind.EMPTY_CHAPTER, Optional.of(REFER.id())),
            new Shortcoming(Kind.EMPTY_TEST, Optional.empty()),
            new Shortcoming(Kind.NOT_IN_ALL_LANGUAGES, Optional.of(REFER.id())));
    assertThat(empty.with(CONTENT).publish(NOW).content().shortcomings())
        .noneMatch(Shortcoming::isInTheWay);
  }

  @Test
  void an_author_writes_markdown_and_neither_html_nor_programs() {
    for (String good :
        List.of(
            "# Kop\n- **punt**", "3 < 5", "<https://jmw.example>", "[JMW](https://jmw.example)")) {
      assertThat(Chapter.markdown(good)).isEqualTo(Parsed.valid(good));
    }
    for (String html :
        List.of(
            "<script>alert(1)</script>",
            "<svg onload=alert(1)>",
            "a < img src=x>",
            "</p>",
            "<!doctype html>",
            "<?xml ?>")) {
      assertThat(Chapter.markdown(html)).isEqualTo(Parsed.invalid("HTML_NOT_ALLOWED"));
    }
    for (String link :
        List.of("[x](javascript:alert(1))", "[x](JavaScript :alert(1))", "[x](data:text/html,x)")) {
      assertThat(Chapter.markdown(link)).isEqualTo(Parsed.invalid("UNSAFE_LINK"));
    }
    assertThat(Chapter.Video.parse("http://film.example"))
        .isEqualTo(Parsed.invalid("INVALID_LINK"));
    assertThat(Chapter.Video.parse("https://film.example/1").asOptional()).isPresent();
  }

  @Test
  void chapters_change_places_and_go() {
    assertThat(CONTENT.moved(REFER.id(), 0).ids()).containsExactly(REFER.id(), RECOGNISING.id());
    assertThat(CONTENT.moved(RECOGNISING.id(), 99).ids())
        .containsExactly(REFER.id(), RECOGNISING.id());
    assertThat(CONTENT.moved(RECOGNISING.id(), -1)).isEqualTo(CONTENT);
    assertThat(CONTENT.without(REFER.id()).ids()).containsExactly(RECOGNISING.id());
  }

  private Study read() {
    Study half = begun.complete(RECOGNISING.id(), CONTENT, NOW);
    return ((Begun) half).complete(REFER.id(), CONTENT, NOW);
  }
}
