package nl.schakel.referrals.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Flaw;
import nl.schakel.referrals.usecase.OfferReferral;
import nl.schakel.referrals.usecase.OfferReferral.Outcome;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.MarkedText;

/** How the API says no. */
record ReferralRefusals(Input input) {

  RuntimeException of(OfferReferral.Outcome outcome) {
    return switch (outcome) {
      case Outcome.Unfit(var flaws) -> flaws(flaws);
      case Outcome.TellsOfSomebody(var part, var findings) -> telling(field(part), findings);
      case Outcome.Unreadable(var part, var code) -> unreadable(field(part), code);
      case Outcome.Emergency _ -> new Refused("REFERRAL_EMERGENCY");
      case Outcome.NotForThem _ -> notForThem();
      case Outcome.NotPossible _ -> notPossible();
      case Outcome.NoLongerDraft _ -> new Refused("REFERRAL_NO_LONGER_DRAFT");
      case Outcome.Drafted _, Outcome.Offered _ ->
          throw new IllegalStateException("that was not refused");
    };
  }

  private static String field(OfferReferral.Part part) {
    return switch (part) {
      case NOTE -> "note";
      case ARTICLE -> "sharing";
    };
  }

  RuntimeException flaws(Collection<Flaw> flaws) {
    flaws.stream().sorted().forEach(flaw -> input.refuse(field(flaw), flaw.name()));
    return rejected();
  }

  private static String field(Flaw flaw) {
    return switch (flaw) {
      case BASIS_MISSING,
          BASIS_NAMES_ANOTHER,
          BASIS_IN_FUTURE,
          BASIS_OVER,
          BASIS_TOO_LONG,
          NOT_AGREED_TO_SHARE ->
          "sharing";
      case CODE_NEEDS_BASIS, ALREADY_OFFERED, CODE_OF_OTHERS -> "handoverCode";
      case CRITERION_UNANSWERED, CRITERION_NOT_MET -> "criteria";
      case WHICH_CRITERION -> "criterion";
      case WHICH_LANGUAGE -> "language";
      case NO_CONSEQUENCE, LEADS_BACK, NO_SUCH_WAY -> "alternativeLinkId";
      case NOT_THAT_DAY -> "date";
    };
  }

  RuntimeException telling(String field, List<Finding> findings) {
    findings.stream()
        .map(finding -> MarkedText.code(finding.kind()))
        .distinct()
        .forEach(code -> input.refuse(field, code));
    return rejected();
  }

  RuntimeException unreadable(String field, String code) {
    input.refuse(field, code);
    return rejected();
  }

  RuntimeException person() {
    input.refuse("personId", "UNKNOWN_VALUE");
    return rejected();
  }

  private RuntimeException rejected() {
    return input.orReject(
        () -> {
          throw new IllegalStateException("nothing was wrong");
        });
  }

  static Refused movedOn(ReferralState now) {
    return new Refused("REFERRAL_MOVED_ON", Map.of("state", now.name()));
  }

  static Refused notForThem() {
    return new Refused("REFERRAL_NOT_FOR_THEM");
  }

  static Refused notPossible() {
    return new Refused("REFERRAL_NOT_POSSIBLE");
  }
}
