package nl.schakel.referrals.web;

import java.util.List;
import java.util.Set;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.model.Flaw;
import nl.schakel.shared.web.FieldError;

/** Where on the form of a step something is wrong. */
final class StepFlaws {

  private StepFlaws() {}

  static List<FieldError> errors(Step step, Set<Flaw> flaws) {
    return flaws.stream()
        .sorted()
        .map(flaw -> FieldError.of("/" + field(step, flaw), flaw.name()))
        .toList();
  }

  private static String field(Step step, Flaw flaw) {
    return switch (flaw) {
      case WHICH_CRITERION -> "criterion";
      case WHICH_LANGUAGE -> "language";
      case NO_CONSEQUENCE, LEADS_BACK, NO_SUCH_WAY -> "way";
      case NOT_THAT_DAY -> step == Step.WAITLIST ? "expected" : "contact";
      case BASIS_MISSING,
          BASIS_NAMES_ANOTHER,
          BASIS_IN_FUTURE,
          BASIS_OVER,
          BASIS_TOO_LONG,
          NOT_AGREED_TO_SHARE,
          CODE_NEEDS_BASIS,
          ALREADY_OFFERED,
          CODE_OF_OTHERS,
          CRITERION_UNANSWERED,
          CRITERION_NOT_MET ->
          StepNames.text(step);
    };
  }
}
