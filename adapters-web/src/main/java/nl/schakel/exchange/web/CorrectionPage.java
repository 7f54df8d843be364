package nl.schakel.exchange.web;

import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Parts.Link;

/**
 * Where somebody puts right or takes back what they wrote.
 *
 * @param address of the post
 * @param question whether it has a title
 * @param marked what says of whom it is, in what was typed
 */
record CorrectionPage(
    Link community,
    Link talk,
    String address,
    boolean question,
    FormView form,
    Optional<MarkedText> marked) {

  static final String TEXTS = "exchange.correct";
}
