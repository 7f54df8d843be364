package nl.schakel.courses.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.courses.model.Answer;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.model.FinalTest;
import nl.schakel.courses.usecase.TakeTest;
import nl.schakel.courses.usecase.TakeTest.Outcome;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The test at the end. */
@Component
class TestVisit {

  static final String QUESTIONS = "questions";

  private final TakeTest testing;
  private final TestShowing showing;

  TestVisit(TakeTest testing, TestShowing showing) {
    this.testing = testing;
    this.showing = showing;
  }

  View show(Room room, Frame frame) {
    FinalTest test = test(room);
    return room.way().isEmpty() || room.progress().next(room.content()).isPresent()
        ? frame.seeOther(room.base(), "courses.notice.chaptersFirst")
        : frame.show(showing.page(room, test, Map.of(), List.of(), frame));
  }

  /** Answers to questions that an author changed meanwhile would be judged as wrong. */
  View hand(Room room, Input input, Frame frame) {
    FinalTest test = test(room);
    return input.typed().getOrDefault(QUESTIONS, List.of()).equals(questions(test))
        ? hand(room, test, input, frame)
        : frame.seeOther(room.test(), "courses.notice.testChanged");
  }

  /** What is asked, in its order. */
  static List<String> questions(FinalTest test) {
    return test.exercises().stream().map(each -> each.id().value().toString()).toList();
  }

  private View hand(Room room, FinalTest test, Input input, Frame frame) {
    return switch (testing.hand(room.learner(), answers(test, input))) {
      case Outcome.Passed _ -> frame.seeOther(room.base(), "courses.notice.passed");
      case Outcome.Failed _, Outcome.TooSoon _, Outcome.NoneLeft _ -> frame.seeOther(room.test());
      case Outcome.ChaptersFirst _ -> frame.seeOther(room.base(), "courses.notice.chaptersFirst");
      case Outcome.Unanswered(var exercises) ->
          frame.refuse(showing.page(room, test, input.typed(), exercises, frame));
    };
  }

  static String field(int number) {
    return "answer" + number;
  }

  private static Map<Exercise.Id, Answer> answers(FinalTest test, Input input) {
    Map<Exercise.Id, Answer> answers = new HashMap<>();
    for (int number = 0; number < test.exercises().size(); number++) {
      Exercise exercise = test.exercises().get(number);
      Answering.read(exercise, input, field(number))
          .ifPresent(answer -> answers.put(exercise.id(), answer));
    }
    return answers;
  }

  private static FinalTest test(Room room) {
    return room.content().test().orElseThrow(() -> new NotFoundException("test"));
  }
}
