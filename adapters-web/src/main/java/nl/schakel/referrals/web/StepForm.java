package nl.schakel.referrals.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.MarkedText;

/**
 * The form of the one step that somebody tried and could not take; the others are empty.
 *
 * @param tried none when it was a fact that could not be noted
 * @param marked what was typed, when it says of whom it is
 */
record StepForm(Optional<Step> tried, FormView form, Optional<MarkedText> marked) {

  static final String TEXTS = "handover.step";

  /** What is done on the page of the referral itself. */
  static final Set<Step> HERE = EnumSet.complementOf(EnumSet.of(Step.OFFER, Step.DEADLINE));

  /** What ends the sharing is meant whatever anybody, or a timer, noted meanwhile. */
  private static final Set<Step> ANYWAY =
      EnumSet.of(Step.WITHDRAW, Step.STOP_SHARING, Step.VOID_AS_ERROR);

  static StepForm none() {
    return noting(FormView.empty(TEXTS));
  }

  static StepForm of(Step step, Input input, List<FieldError> errors) {
    return new StepForm(
        Optional.of(step), new FormView(TEXTS, input.typed(), errors), Optional.empty());
  }

  /** The version that must still be there for this step. */
  static Optional<Long> demanded(Step step, long seen) {
    return Optional.of(seen).filter(_ -> !ANYWAY.contains(step));
  }

  /** Somebody changed something meanwhile: whoever still wants it sends it again. */
  static StepForm stale(Step step, Input input) {
    return of(step, input, List.of(FieldError.of("/step", "STALE")));
  }

  /** What was typed to note a fact. */
  static StepForm noting(Input input, List<FieldError> errors) {
    return noting(new FormView(TEXTS, input.typed(), errors));
  }

  private static StepForm noting(FormView form) {
    return new StepForm(Optional.empty(), form, Optional.empty());
  }

  static StepForm telling(Step step, Input input, List<Finding> findings) {
    List<FieldError> errors =
        findings.stream()
            .map(
                finding ->
                    FieldError.of("/" + StepNames.text(step), MarkedText.code(finding.kind())))
            .distinct()
            .toList();
    StepForm form = of(step, input, errors);
    return new StepForm(
        form.tried(),
        form.form(),
        Optional.of(MarkedText.of(form.form().value(StepNames.text(step)), findings)));
  }

  boolean isOf(Step step) {
    return tried.filter(step::equals).isPresent();
  }

  /** Of the fact whose form has this field. */
  FormView ofFact(String field) {
    return tried.isEmpty() && form.values().containsKey(field) ? form : FormView.empty(TEXTS);
  }

  FormView of(Step step) {
    return isOf(step) ? form : FormView.empty(TEXTS);
  }
}
