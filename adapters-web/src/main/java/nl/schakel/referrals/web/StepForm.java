package nl.schakel.referrals.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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

  static StepForm none() {
    return new StepForm(Optional.empty(), FormView.empty(TEXTS), Optional.empty());
  }

  static StepForm of(Step step, Input input, List<FieldError> errors) {
    return new StepForm(
        Optional.of(step), new FormView(TEXTS, input.typed(), errors), Optional.empty());
  }

  /** What was typed to note a fact. */
  static StepForm noting(Input input, List<FieldError> errors) {
    return new StepForm(
        Optional.empty(), new FormView(TEXTS, input.typed(), errors), Optional.empty());
  }

  static StepForm telling(Step step, Input input, List<Finding> findings) {
    List<FieldError> errors =
        findings.stream()
            .map(finding -> FieldError.of("/" + text(step), MarkedText.code(finding.kind())))
            .distinct()
            .toList();
    StepForm form = of(step, input, errors);
    return new StepForm(
        form.tried(),
        form.form(),
        Optional.of(MarkedText.of(form.form().value(text(step)), findings)));
  }

  /** The field with words that go to the other side. */
  static String text(Step step) {
    return switch (step) {
      case ASK_INFO -> "question";
      case SUPPLY_INFO -> "told";
      case WAITLIST -> "plan";
      case DECLINE, HAND_BACK -> "words";
      case END -> "closing";
      case OFFER,
          ACCEPT,
          START,
          CONFIRM_FEEDBACK,
          DROP_OUT,
          WITHDRAW,
          STOP_SHARING,
          DEADLINE,
          VOID_AS_ERROR ->
          "step";
    };
  }

  static String name(Step step) {
    return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
