package nl.schakel.referrals.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Option;

/**
 * The form with which somebody refers.
 *
 * @param hidden what goes along with it unseen
 * @param town where it is, when it can only be there
 * @param from for which organisation, when there are several
 * @param others who can be kept out of it
 */
record OfferPage(
    FormView form,
    String action,
    Map<String, String> hidden,
    List<Fact> target,
    List<OfferCriterion> criteria,
    Optional<String> town,
    List<Option> from,
    List<Option> others,
    Optional<String> removal,
    Optional<MarkedText> marked,
    Optional<Refusal> refusal) {

  static final String TEXTS = "offer.form";

  /** Why it cannot go this way, what to do instead, and which other ways there are. */
  record Refusal(String title, List<String> instead, List<Link> ways) {}

  OfferPage marking(MarkedText text) {
    return new OfferPage(
        form,
        action,
        hidden,
        target,
        criteria,
        town,
        from,
        others,
        removal,
        Optional.of(text),
        refusal);
  }

  OfferPage refusing(Refusal why) {
    return new OfferPage(
        form,
        action,
        hidden,
        target,
        criteria,
        town,
        from,
        others,
        removal,
        marked,
        Optional.of(why));
  }
}
