package nl.schakel.referrals.web;

import java.util.Collection;
import java.util.List;
import nl.schakel.referrals.model.Flaw;
import nl.schakel.shared.web.FieldError;

/** At which field somebody puts right what is wrong. */
final class OfferFlaws {

  private OfferFlaws() {}

  static List<FieldError> errors(Collection<Flaw> flaws) {
    return flaws.stream().sorted().map(OfferFlaws::error).toList();
  }

  private static FieldError error(Flaw flaw) {
    return FieldError.of("/" + field(flaw), flaw.name());
  }

  private static String field(Flaw flaw) {
    return switch (flaw) {
      case BASIS_MISSING, BASIS_NAMES_ANOTHER -> "basis";
      case BASIS_IN_FUTURE -> "basisOn";
      case BASIS_OVER, BASIS_TOO_LONG -> "basisUntil";
      case NOT_AGREED_TO_SHARE -> "items";
      case CODE_NEEDS_BASIS, ALREADY_OFFERED, CODE_OF_OTHERS -> "code";
      case CRITERION_UNANSWERED, CRITERION_NOT_MET, WHICH_CRITERION -> "criterion1";
      case WHICH_LANGUAGE -> "language";
      case NO_CONSEQUENCE, LEADS_BACK, NO_SUCH_WAY, NOT_THAT_DAY -> "basis";
    };
  }
}
