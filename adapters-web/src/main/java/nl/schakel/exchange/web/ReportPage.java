package nl.schakel.exchange.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Parts.Link;

/**
 * A post of which a member says that it should not be there.
 *
 * @param marked what says of whom it is, in what was typed
 */
record ReportPage(
    Link community,
    Link talk,
    String address,
    List<String> text,
    FormView form,
    Optional<MarkedText> marked) {

  static final String TEXTS = "exchange.report";
}
