package nl.schakel.referrals.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.referrals.model.Content.Answer;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/**
 * A question of the link.
 *
 * @param weight what follows from it
 * @param error what is wrong with the answer
 */
record OfferCriterion(
    String field, String text, String weight, Optional<String> instead, Optional<String> error) {

  static String field(int number) {
    return "criterion" + number;
  }

  static OfferCriterion of(Criterion criterion, FormView form, Frame frame) {
    String field = field(criterion.number());
    return new OfferCriterion(
        field,
        criterion.text().in(frame.language()),
        frame.text("offer.force." + criterion.force()),
        criterion.instead().map(words -> words.in(frame.language())),
        form.error(field, frame.words()));
  }

  String id() {
    return FormView.idOf(field);
  }

  static List<Option> answers(Frame frame) {
    return OfferChoices.of(Answer.values(), "offer.answer.", frame);
  }
}
