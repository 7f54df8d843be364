package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.courses.model.Answer;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.model.CourseContent;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.query.CourseReading;
import nl.schakel.courses.usecase.StudyCourse;
import nl.schakel.courses.usecase.StudyCourse.Learner;
import nl.schakel.courses.usecase.TakeTest;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.people.People;
import nl.schakel.shared.EmailAddress;
import org.springframework.boot.test.context.TestComponent;

/** Somebody who knows every answer goes through a course. */
@TestComponent
class Learning {

  private final People people;
  private final StudyCourse studying;
  private final TakeTest testing;
  private final CourseReading courses;

  Learning(People people, StudyCourse studying, TakeTest testing, CourseReading courses) {
    this.people = people;
    this.studying = studying;
    this.testing = testing;
    this.courses = courses;
  }

  Learner learner(String account, String enrolment) {
    return new Learner(
        people.findByEmail(new EmailAddress(account + "@demo.example")).orElseThrow().id(),
        new EnrolmentId(UUID.fromString(enrolment)));
  }

  /** One chapter, and then something else comes up. */
  void beginsAndStops(Learner learner) {
    studying.begin(learner);
    finish(learner, content(learner).chapters().getFirst());
  }

  /** On whatever device: what was done stays done. */
  void resumes(Learner learner) {
    List<Chapter> chapters = content(learner).chapters();
    assertThat(studying.begin(learner))
        .isEqualTo(new StudyCourse.Outcome.GoesOn(Optional.of(chapters.get(1).id())));
    chapters.stream().skip(1).forEach(chapter -> finish(learner, chapter));
  }

  void passes(Learner learner) {
    Map<Exercise.Id, Answer> answers =
        content(learner).test().orElseThrow().exercises().stream()
            .collect(Collectors.toMap(Exercise::id, Learning::right));
    assertThat(testing.hand(learner, answers)).isEqualTo(new TakeTest.Outcome.Passed(100));
  }

  private void finish(Learner learner, Chapter chapter) {
    chapter
        .exercises()
        .forEach(each -> studying.answer(learner, chapter.id(), each.id(), right(each)));
    studying.complete(learner, chapter.id());
  }

  private CourseContent content(Learner learner) {
    return courses
        .way(learner.enrolment())
        .flatMap(way -> courses.content(way.version()))
        .orElseThrow();
  }

  private static Answer right(Exercise exercise) {
    return switch (exercise) {
      case Exercise.OneOf(var _, var options) -> chosen(options);
      case Exercise.AllOf(var _, var options) -> chosen(options);
      case Exercise.InOrder(var _, var steps) ->
          new Answer.Ordered(IntStream.range(0, steps.size()).boxed().toList());
      case Exercise.Pairs(var _, var pairs) ->
          new Answer.Matched(IntStream.range(0, pairs.size()).boxed().toList());
      case Exercise.Reflection _ -> new Answer.Written("Ik vraag het morgen.");
    };
  }

  private static Answer chosen(List<Exercise.Option> options) {
    Set<Integer> right =
        IntStream.range(0, options.size())
            .filter(place -> options.get(place).right())
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
    return new Answer.Chosen(right);
  }
}
