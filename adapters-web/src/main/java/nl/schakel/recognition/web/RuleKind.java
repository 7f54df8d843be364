package nl.schakel.recognition.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.recognition.model.CompletionRule.Attend;
import nl.schakel.recognition.model.CompletionRule.FinishCourse;
import nl.schakel.shared.text.Wording;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** The ways to complete something. */
enum RuleKind {
  ALL_SESSIONS,
  PART_OF_SESSIONS,
  COURSE,
  COURSE_WITH_TEST;

  static Supplier<CompletionRule> read(Input input) {
    var kind = input.required("kind", As.oneOf(RuleKind.class));
    var percentage = input.optional("percentage", As.integer(1, Attend.ALL));
    if (kind.ifRight().filter(PART_OF_SESSIONS::equals).isPresent()
        && percentage.ifRight().filter(it -> it.isEmpty()).isPresent()) {
      input.refuse("percentage", "REQUIRED");
    }
    return () -> kind.get().rule(percentage.get().orElse(Attend.ALL));
  }

  private CompletionRule rule(int percentage) {
    return switch (this) {
      case ALL_SESSIONS -> new Attend(Attend.ALL);
      case PART_OF_SESSIONS -> new Attend(percentage);
      case COURSE -> new FinishCourse(false);
      case COURSE_WITH_TEST -> new FinishCourse(true);
    };
  }

  /** A rule as it is filled in. */
  record Values(RuleKind kind, Optional<Integer> percentage) {

    Map<String, List<String>> typed() {
      Map<String, List<String>> typed = new TreeMap<>(Map.of("kind", List.of(kind.name())));
      percentage.ifPresent(it -> typed.put("percentage", List.of(it.toString())));
      return typed;
    }
  }

  /** As a part of a sentence. */
  static String words(CompletionRule rule, Wording words) {
    Values values = values(rule);
    return words.text(
        "recognition.rule.is." + values.kind(),
        "percentage",
        values.percentage().orElse(Attend.ALL));
  }

  static RuleKind of(CompletionRule rule) {
    return values(rule).kind();
  }

  static Values values(CompletionRule rule) {
    return switch (rule) {
      case Attend(int percentage) when percentage == Attend.ALL ->
          new Values(ALL_SESSIONS, Optional.empty());
      case Attend(int percentage) -> new Values(PART_OF_SESSIONS, Optional.of(percentage));
      case FinishCourse(boolean tested) ->
          new Values(tested ? COURSE_WITH_TEST : COURSE, Optional.empty());
    };
  }
}
