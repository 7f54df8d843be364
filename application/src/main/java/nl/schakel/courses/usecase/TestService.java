package nl.schakel.courses.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.courses.model.Answer;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.model.FinalTest;
import nl.schakel.courses.model.Study;
import nl.schakel.courses.model.Study.Attempt;
import nl.schakel.courses.model.Study.Begun;
import nl.schakel.courses.usecase.Desk.Open;
import nl.schakel.courses.usecase.StudyCourse.Learner;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class TestService implements TakeTest {

  private final Desk desk;
  private final Clock clock;

  TestService(Desk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public Outcome hand(Learner learner, Map<Exercise.Id, Answer> answers) {
    Open open = desk.open(learner);
    FinalTest test = open.content().test().orElseThrow(() -> new NotFoundException("test"));
    Optional<Attempt> passed = open.study().progress().passed();
    if (passed.isPresent()) {
      return new Outcome.Passed(passed.get().percentage());
    }
    return open.study() instanceof Begun begun && begun.progress().next(open.content()).isEmpty()
        ? attempt(begun, open, test, answers)
        : new Outcome.ChaptersFirst();
  }

  private Outcome attempt(
      Begun study, Open open, FinalTest test, Map<Exercise.Id, Answer> answers) {
    Instant now = clock.instant();
    Optional<Instant> opens = test.opens(study.progress());
    if (opens.isEmpty()) {
      return new Outcome.NoneLeft();
    }
    if (now.isBefore(opens.get())) {
      return new Outcome.TooSoon(opens.get());
    }
    List<Exercise.Id> unanswered = unanswered(test, answers);
    return unanswered.isEmpty()
        ? marked(study, open, test, test.attempt(answers, now))
        : new Outcome.Unanswered(unanswered);
  }

  private static List<Exercise.Id> unanswered(FinalTest test, Map<Exercise.Id, Answer> answers) {
    return test.exercises().stream()
        .filter(each -> isUnanswered(each, answers))
        .map(Exercise::id)
        .toList();
  }

  private static boolean isUnanswered(Exercise exercise, Map<Exercise.Id, Answer> answers) {
    return Optional.ofNullable(answers.get(exercise.id())).flatMap(exercise::judge).isEmpty();
  }

  private Outcome marked(Begun study, Open open, FinalTest test, Attempt attempt) {
    Study after = study.tried(attempt, open.content());
    desk.keep(study, after, attempt.at());
    return attempt.passed()
        ? new Outcome.Passed(attempt.percentage())
        : new Outcome.Failed(attempt.percentage(), test.opens(after.progress()));
  }
}
