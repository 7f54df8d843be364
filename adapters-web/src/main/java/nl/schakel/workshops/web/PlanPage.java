package nl.schakel.workshops.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Parts.Option;

/**
 * Where somebody plans a workshop.
 *
 * @param links which a vignette may be meant for
 */
record PlanPage(
    FormView form,
    String chain,
    String name,
    List<Option> parties,
    List<Option> links,
    Optional<MarkedText> marked) {

  static final String TEXTS = "workshops.plan";

  /** Rows for vignettes; an empty one is none. */
  static final int ROWS = 3;

  PlanPage {
    parties = List.copyOf(parties);
    links = List.copyOf(links);
  }

  PlanPage with(FormView typed) {
    return new PlanPage(typed, chain, name, parties, links, marked);
  }

  PlanPage marking(MarkedText text) {
    return new PlanPage(form, chain, name, parties, links, Optional.of(text));
  }
}
