package nl.schakel.consultations.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;

/**
 * The form on which somebody asks the expert at a link of a chain.
 *
 * @param chain its page
 * @param facts whom one asks, about what
 * @param marked what was typed, when it says of whom it is
 * @param others who advises on the same, when this partner does not or has no room
 */
record ConsultPage(
    FormView form,
    Link chain,
    String chainId,
    String linkId,
    List<Fact> facts,
    Optional<MarkedText> marked,
    Optional<String> refusal,
    List<Link> others) {

  static final String PATH = "/consultations/new";
  static final String TEXTS = "consultations.ask";

  ConsultPage with(FormView typed, MarkedText text) {
    return new ConsultPage(
        typed, chain, chainId, linkId, facts, Optional.of(text), refusal, others);
  }

  ConsultPage with(FormView typed) {
    return new ConsultPage(typed, chain, chainId, linkId, facts, marked, refusal, others);
  }

  ConsultPage refusing(FormView typed, String because, List<Link> instead) {
    return new ConsultPage(
        typed, chain, chainId, linkId, facts, marked, Optional.of(because), instead);
  }
}
