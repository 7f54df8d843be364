package nl.schakel.courses.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.schakel.courses.model.Answer;
import nl.schakel.courses.model.Answer.Chosen;
import nl.schakel.courses.model.Answer.Matched;
import nl.schakel.courses.model.Answer.Ordered;
import nl.schakel.courses.model.Answer.Written;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.model.Exercise.AllOf;
import nl.schakel.courses.model.Exercise.InOrder;
import nl.schakel.courses.model.Exercise.OneOf;
import nl.schakel.courses.model.Exercise.Pairs;
import nl.schakel.courses.model.Exercise.Reflection;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/**
 * Between an answer and the field of a form: the places of what was chosen, for each mixed step the
 * place that it was given (from 1), for each left side the place of its right one among the mixed,
 * or what was written.
 */
final class Answering {

  private Answering() {}

  /** Empty when the question was left open, or filled in as no form would. */
  static Optional<Answer> read(Exercise exercise, Input input, String field) {
    return switch (exercise) {
      case OneOf(var _, var options) -> chosen(options.size(), input, field);
      case AllOf(var _, var options) -> chosen(options.size(), input, field);
      case InOrder order ->
          places(order.steps().size(), input, field).map(places -> inOrder(order.mixed(), places));
      case Pairs pairs ->
          places(pairs.pairs().size(), input, field)
              .map(places -> new Matched(matched(pairs.mixed(), places)));
      case Reflection _ -> written(input, field);
    };
  }

  private static Optional<Answer> chosen(int options, Input input, String field) {
    return input
        .list(field, 0, options, As.integer(0, options - 1))
        .ifRight()
        .filter(chosen -> !chosen.isEmpty())
        .map(chosen -> new Chosen(Set.copyOf(chosen)));
  }

  private static Optional<List<Integer>> places(int all, Input input, String field) {
    return input.list(field, all, all, As.integer(1, all)).ifRight();
  }

  private static List<Integer> matched(List<Integer> mixed, List<Integer> places) {
    return places.stream().map(place -> mixed.get(place - 1)).toList();
  }

  private static Answer inOrder(List<Integer> mixed, List<Integer> places) {
    List<Integer> steps = new ArrayList<>(Collections.nCopies(mixed.size(), 0));
    for (int shown = 0; shown < places.size(); shown++) {
      steps.set(places.get(shown) - 1, mixed.get(shown));
    }
    return new Ordered(steps);
  }

  private static Optional<Answer> written(Input input, String field) {
    return input
        .optional(field, typed -> PlainText.lines(typed, Answer.LONGEST))
        .ifRight()
        .flatMap(Function.identity())
        .map(Written::new);
  }

  /** The values with which the form shows this answer again. */
  static List<String> typed(Exercise exercise, Answer answer) {
    return switch (answer) {
      case Chosen(var options) -> options.stream().sorted().map(String::valueOf).toList();
      case Ordered(var steps) -> places(exercise, steps);
      case Matched(var rights) -> rightPlaces(exercise, rights);
      case Written(var text) -> List.of(text);
    };
  }

  private static List<String> rightPlaces(Exercise exercise, List<Integer> rights) {
    return exercise instanceof Pairs pairs
        ? rights.stream().map(right -> String.valueOf(pairs.mixed().indexOf(right) + 1)).toList()
        : List.of();
  }

  private static List<String> places(Exercise exercise, List<Integer> steps) {
    return exercise instanceof InOrder order
        ? IntStream.range(0, order.mixed().size())
            .mapToObj(shown -> String.valueOf(steps.indexOf(order.mixed().get(shown)) + 1))
            .toList()
        : List.of();
  }
}
