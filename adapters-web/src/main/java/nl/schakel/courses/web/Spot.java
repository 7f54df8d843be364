package nl.schakel.courses.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.model.CourseContent;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.model.FinalTest;
import nl.schakel.courses.web.Authoring.Work;
import nl.schakel.shared.Ids;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Said;

/**
 * Where questions stand: in a chapter, or in the test.
 *
 * @param chapter empty for the test
 */
record Spot(Work work, Optional<Chapter.Id> chapter) {

  private static final String TEST = "test";

  static Spot of(Work work, Chapter.Id chapter) {
    return new Spot(work, Optional.of(chapter));
  }

  static Spot ofTest(Work work) {
    return new Spot(work, Optional.empty());
  }

  /** As it is named in addresses. */
  static Spot parse(Work work, String name) {
    Spot spot =
        name.equals(TEST)
            ? ofTest(work)
            : new Spot(work, Ids.parse(name).map(Chapter.Id::new).or(() -> nowhere()));
    spot.exercises();
    return spot;
  }

  private static Optional<Chapter.Id> nowhere() {
    throw new NotFoundException("chapter");
  }

  boolean isTest() {
    return chapter.isEmpty();
  }

  List<Exercise> exercises() {
    return in(work.content()).orElseThrow(() -> new NotFoundException("chapter"));
  }

  private Optional<List<Exercise>> in(CourseContent content) {
    return chapter.isPresent()
        ? content.chapter(chapter.get()).map(Chapter::exercises)
        : content.test().map(FinalTest::exercises);
  }

  Exercise exercise(UUID id) {
    return exercises().stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("question"));
  }

  /** The content with this question as it is now; a new one comes last. */
  CourseContent with(CourseContent content, Exercise exercise) {
    List<Exercise> all = new ArrayList<>(in(content).orElse(List.of()));
    List<Exercise.Id> ids = all.stream().map(Exercise::id).toList();
    if (ids.contains(exercise.id())) {
      all.set(ids.indexOf(exercise.id()), exercise);
    } else {
      all.add(exercise);
    }
    return replaced(content, all);
  }

  CourseContent without(CourseContent content, Exercise.Id exercise) {
    return replaced(
        content,
        in(content).orElse(List.of()).stream()
            .filter(each -> !each.id().equals(exercise))
            .toList());
  }

  /** To this place, counted from 0; beyond the last is the last. */
  CourseContent moved(CourseContent content, Exercise.Id exercise, int to) {
    List<Exercise> all = new ArrayList<>(in(content).orElse(List.of()));
    int from = all.stream().map(Exercise::id).toList().indexOf(exercise);
    if (from >= 0) {
      int place = Math.clamp(to, 0, all.size() - 1);
      all.add(place, all.remove(from));
    }
    return replaced(content, all);
  }

  private CourseContent replaced(CourseContent content, List<Exercise> exercises) {
    return chapter.isPresent()
        ? content
            .chapter(chapter.get())
            .map(each -> content.with(each.with(exercises)))
            .orElse(content)
        : content.with(content.test().map(test -> test.with(exercises)));
  }

  String page() {
    return work.address() + chapter.map(each -> "/chapters/" + each.value()).orElse("/" + TEST);
  }

  String questions() {
    return work.address() + "/questions/" + chapter.map(each -> "" + each.value()).orElse(TEST);
  }

  List<Said> links(Frame frame) {
    return exercises().stream()
        .map(
            each ->
                Said.of(each.asked().prompt(), frame.language())
                    .linkedTo(questions() + "/" + each.id().value()))
        .toList();
  }
}
