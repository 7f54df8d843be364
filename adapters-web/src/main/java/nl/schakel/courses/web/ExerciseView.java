package nl.schakel.courses.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.model.Exercise.AllOf;
import nl.schakel.courses.model.Exercise.InOrder;
import nl.schakel.courses.model.Exercise.OneOf;
import nl.schakel.courses.model.Exercise.Option;
import nl.schakel.courses.model.Exercise.Pairs;
import nl.schakel.courses.model.Exercise.Reflection;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Said;

/**
 * A question as a form shows it.
 *
 * @param field the name of what is filled in
 * @param rights what each choice is matched with, where that is asked
 * @param typed what stands there
 * @param verdict how the last answer was, once there is one
 * @param mistake why it was not taken
 */
record ExerciseView(
    Exercise.Id id,
    String field,
    Kind kind,
    Said prompt,
    List<Said> choices,
    List<Said> rights,
    List<String> typed,
    Optional<Status> verdict,
    Optional<Said> explanation,
    Optional<String> mistake) {

  /** How one answers. */
  enum Kind {
    ONE,
    SEVERAL,
    ORDER,
    PAIRS,
    TEXT
  }

  static ExerciseView of(Exercise exercise, String field, List<String> typed, Language reader) {
    return new ExerciseView(
        exercise.id(),
        field,
        kind(exercise),
        Said.of(exercise.asked().prompt(), reader),
        choices(exercise, reader),
        rights(exercise, reader),
        typed,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  ExerciseView judged(Status how, Optional<Said> why) {
    return new ExerciseView(
        id, field, kind, prompt, choices, rights, typed, Optional.of(how), why, mistake);
  }

  ExerciseView wrong(String because) {
    return new ExerciseView(
        id,
        field,
        kind,
        prompt,
        choices,
        rights,
        typed,
        verdict,
        explanation,
        Optional.of(because));
  }

  /** What to do when there is no answer that can be judged. */
  static String unanswered(Exercise exercise) {
    return "courses.answer.none." + kind(exercise);
  }

  static Kind kind(Exercise exercise) {
    return switch (exercise) {
      case OneOf _ -> Kind.ONE;
      case AllOf _ -> Kind.SEVERAL;
      case InOrder _ -> Kind.ORDER;
      case Pairs _ -> Kind.PAIRS;
      case Reflection _ -> Kind.TEXT;
    };
  }

  private static List<Said> choices(Exercise exercise, Language reader) {
    return switch (exercise) {
      case OneOf(var _, var options) -> texts(options, reader);
      case AllOf(var _, var options) -> texts(options, reader);
      case InOrder order ->
          order.mixed().stream().map(place -> Said.of(order.steps().get(place), reader)).toList();
      case Pairs(var _, var pairs) ->
          pairs.stream().map(pair -> Said.of(pair.left(), reader)).toList();
      case Reflection _ -> List.of();
    };
  }

  private static List<Said> rights(Exercise exercise, Language reader) {
    return exercise instanceof Pairs pairs
        ? pairs.mixed().stream()
            .map(place -> Said.of(pairs.pairs().get(place).right(), reader))
            .toList()
        : List.of();
  }

  private static List<Said> texts(List<Option> options, Language reader) {
    return options.stream().map(option -> Said.of(option.text(), reader)).toList();
  }

  static String anchor(Exercise.Id id) {
    return "question-" + id.value();
  }

  String anchor() {
    return anchor(id);
  }

  boolean isChosen(int choice) {
    return typed.contains(String.valueOf(choice));
  }

  /** Which place a mixed step was given. */
  boolean isAt(int choice, int place) {
    return typed.size() > choice && typed.get(choice).equals(String.valueOf(place));
  }

  String written() {
    return typed.stream().findFirst().orElse("");
  }
}
