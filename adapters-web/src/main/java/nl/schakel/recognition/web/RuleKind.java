package nl.schakel.recognition.web;

import java.util.function.Supplier;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.recognition.model.CompletionRule.Attend;
import nl.schakel.recognition.model.CompletionRule.FinishCourse;
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
}
