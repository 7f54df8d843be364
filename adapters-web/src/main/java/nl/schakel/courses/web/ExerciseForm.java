package nl.schakel.courses.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.model.Exercise.AllOf;
import nl.schakel.courses.model.Exercise.Asked;
import nl.schakel.courses.model.Exercise.InOrder;
import nl.schakel.courses.model.Exercise.OneOf;
import nl.schakel.courses.model.Exercise.Option;
import nl.schakel.courses.model.Exercise.Pair;
import nl.schakel.courses.model.Exercise.Pairs;
import nl.schakel.courses.model.Exercise.Reflection;
import nl.schakel.courses.web.ExerciseView.Kind;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.TextFields;

/** Between a question and the form on which it is written. */
final class ExerciseForm {

  static final int MOST_OPTIONS = 8;

  private static final int LONGEST = 400;

  private ExerciseForm() {}

  static Input.Outcome<Exercise> read(Input input, Exercise.Id id, Spot spot) {
    var kind = input.required("kind", As.oneOf(Kind.class));
    var prompt = TextFields.required(input, "prompt", ExerciseForm::text);
    var explanation = TextFields.optional(input, "explanation", ExerciseForm::text);
    List<Supplier<Option>> options =
        input.objects("options", 0, MOST_OPTIONS).stream().map(ExerciseForm::option).toList();
    kind.ifRight().ifPresent(chosen -> check(chosen, options, spot, input));
    return input.outcome(
        () ->
            exercise(
                kind.get(),
                new Asked(id, prompt.get(), explanation.get()),
                options.stream().map(Supplier::get).toList()));
  }

  private static Supplier<Option> option(Input row) {
    var right = row.flag("right");
    var dutch = row.required(Language.DUTCH.tag(), ExerciseForm::text);
    Supplier<LocalizedText> text = TextFields.read(row, dutch, ExerciseForm::text);
    return () -> new Option(text.get(), right.get());
  }

  /** What only the rows together show to be wrong. */
  private static void check(Kind kind, List<Supplier<Option>> options, Spot spot, Input input) {
    if (kind == Kind.TEXT && spot.isTest()) {
      input.refuse("kind", "NOT_IN_TEST");
    }
    if (kind != Kind.TEXT && options.size() < Exercise.FEWEST) {
      input.refuse("options", "TOO_FEW_ANSWERS");
    }
    if (kind == Kind.PAIRS) {
      checkPairs(options.stream().flatMap(ExerciseForm::ifRight).toList(), input);
    }
    long right = options.stream().filter(ExerciseForm::isRight).count();
    if (kind == Kind.ONE && right != 1) {
      input.refuse("options", "ONE_IS_RIGHT");
    }
    if (kind == Kind.SEVERAL && right == 0) {
      input.refuse("options", "SOME_ARE_RIGHT");
    }
  }

  private static void checkPairs(List<Option> options, Input input) {
    List<Pair> pairs = pairs(options);
    if (pairs.size() < options.size()) {
      input.refuse("options", "PAIR_NEEDS_BOTH");
    } else if (pairs.stream().map(Pair::right).distinct().count() < pairs.size()) {
      input.refuse("options", "PAIRS_DIFFER");
    }
  }

  private static List<Pair> pairs(List<Option> options) {
    return options.stream()
        .flatMap(option -> Pair.parse(option.text()).asOptional().stream())
        .toList();
  }

  private static boolean isRight(Supplier<Option> row) {
    return ifRight(row).anyMatch(Option::right);
  }

  private static Stream<Option> ifRight(Supplier<Option> row) {
    try {
      return Stream.of(row.get());
    } catch (IllegalStateException stillWrong) {
      return Stream.empty();
    }
  }

  private static Exercise exercise(Kind kind, Asked asked, List<Option> options) {
    return switch (kind) {
      case ONE -> new OneOf(asked, options);
      case SEVERAL -> new AllOf(asked, options);
      case ORDER -> new InOrder(asked, options.stream().map(Option::text).toList());
      case PAIRS -> new Pairs(asked, pairs(options));
      case TEXT -> new Reflection(asked);
    };
  }

  private static Parsed<String> text(String typed) {
    return PlainText.line(typed, LONGEST);
  }

  static Map<String, List<String>> values(Exercise exercise) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("kind", List.of(ExerciseView.kind(exercise).name()));
    TextFields.show("prompt", exercise.asked().prompt(), values);
    exercise.asked().explanation().ifPresent(text -> TextFields.show("explanation", text, values));
    List<Option> options = options(exercise);
    for (int row = 0; row < options.size(); row++) {
      TextFields.show("options." + row, options.get(row).text(), values);
      values.put("options." + row + ".right", List.of("" + options.get(row).right()));
    }
    return values;
  }

  private static List<Option> options(Exercise exercise) {
    return switch (exercise) {
      case OneOf(var _, var options) -> options;
      case AllOf(var _, var options) -> options;
      case Pairs(var _, var pairs) ->
          pairs.stream().map(pair -> new Option(pair.written(), false)).toList();
      case InOrder(var _, var steps) ->
          steps.stream().map(step -> new Option(step, false)).toList();
      case Reflection _ -> List.of();
    };
  }
}
