package nl.schakel.courses.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.model.FinalTest;
import nl.schakel.courses.model.Study.Attempt;
import nl.schakel.courses.model.Study.Progress;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;

/** Puts the test before a learner, with what came of earlier tries. */
@Component
class TestShowing {

  private final Clock clock;

  TestShowing(Clock clock) {
    this.clock = clock;
  }

  TestPage page(
      Room room,
      FinalTest test,
      Map<String, List<String>> typed,
      List<Exercise.Id> unanswered,
      Frame frame) {
    Optional<String> closed = closed(room, test, frame);
    return new TestPage(
        room.test(),
        new Link(room.edition().title().in(frame.language()), room.base()),
        rules(room, test, frame),
        last(room, frame),
        closed,
        closed.isPresent() ? List.of() : exercises(test, typed, unanswered, frame));
  }

  private static List<ExerciseView> exercises(
      FinalTest test, Map<String, List<String>> typed, List<Exercise.Id> unanswered, Frame frame) {
    List<ExerciseView> views = new ArrayList<>();
    for (Exercise exercise : test.exercises()) {
      String field = TestVisit.field(views.size());
      ExerciseView view =
          ExerciseView.of(exercise, field, typed.getOrDefault(field, List.of()), frame.language());
      views.add(
          unanswered.contains(exercise.id())
              ? view.wrong(frame.text(ExerciseView.unanswered(exercise)))
              : view);
    }
    return views;
  }

  private static String rules(Room room, FinalTest test, Frame frame) {
    Optional<Integer> left = test.left(room.progress()).filter(tries -> tries > 0);
    boolean begun = !room.progress().attempts().isEmpty() && left.isPresent();
    return frame.text(
        begun ? "courses.test.rules.left" : rules(test),
        "count",
        test.exercises().size(),
        "mark",
        test.passMark(),
        "attempts",
        begun ? left.get() : test.attempts().orElse(0));
  }

  private static String rules(FinalTest test) {
    return test.attempts().isPresent() ? "courses.test.rules.limited" : "courses.test.rules";
  }

  private static Optional<String> last(Room room, Frame frame) {
    List<Attempt> attempts = room.progress().attempts();
    return attempts.isEmpty() || room.progress().passed().isPresent()
        ? Optional.empty()
        : Optional.of(
            frame.text("courses.test.last", "percentage", attempts.getLast().percentage()));
  }

  /** Why one cannot try now. */
  private Optional<String> closed(Room room, FinalTest test, Frame frame) {
    Progress progress = room.progress();
    if (progress.passed().isPresent()) {
      return Optional.of(
          frame.text("courses.test.done", "percentage", progress.passed().get().percentage()));
    }
    return test.opens(progress)
        .map(opens -> wait(opens, room, frame))
        .orElseGet(() -> Optional.of(frame.text("courses.test.noneLeft")));
  }

  private Optional<String> wait(Instant opens, Room room, Frame frame) {
    return clock.instant().isBefore(opens)
        ? Optional.of(
            frame.text(
                "courses.test.wait", "moment", frame.dates().moment(opens, room.edition().zone())))
        : Optional.empty();
  }
}
