package nl.schakel.courses.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.courses.model.Exercise.Verdict;

/**
 * What one must know at the end.
 *
 * @param passMark of the questions, in percent
 * @param attempts how often one may try; empty is as often as one likes
 * @param pause between two tries
 */
public record FinalTest(
    List<Exercise> exercises, int passMark, Optional<Integer> attempts, Duration pause) {

  public static final int LOWEST = 1;
  public static final int ALL = 100;

  public FinalTest {
    exercises = List.copyOf(exercises);
    if (passMark < LOWEST || passMark > ALL || attempts.filter(most -> most < 1).isPresent()) {
      throw new IllegalArgumentException("nobody could pass, or everybody would");
    }
  }

  public FinalTest with(List<Exercise> others) {
    return new FinalTest(others, passMark, attempts, pause);
  }

  public Study.Attempt attempt(Map<Exercise.Id, Answer> answers, Instant now) {
    int mark = mark(answers);
    return new Study.Attempt(now, mark, mark >= passMark);
  }

  /** Of the questions, how many in a hundred are right; rounded down, so that half is not more. */
  int mark(Map<Exercise.Id, Answer> answers) {
    long right = exercises.stream().filter(each -> isRight(each, answers)).count();
    return exercises.isEmpty() ? 0 : (int) (right * ALL / exercises.size());
  }

  private static boolean isRight(Exercise exercise, Map<Exercise.Id, Answer> answers) {
    return Optional.ofNullable(answers.get(exercise.id()))
        .flatMap(exercise::judge)
        .filter(Verdict.RIGHT::equals)
        .isPresent();
  }

  /** From when one may try; empty when there are no tries left. */
  public Optional<Instant> opens(Study.Progress progress) {
    List<Study.Attempt> before = progress.attempts();
    if (left(progress).filter(none -> none == 0).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(before.isEmpty() ? Instant.EPOCH : before.getLast().at().plus(pause));
  }

  /** How many tries are left; empty when there is no end to them. */
  public Optional<Integer> left(Study.Progress progress) {
    return attempts.map(most -> Math.max(0, most + progress.extra() - progress.attempts().size()));
  }
}
