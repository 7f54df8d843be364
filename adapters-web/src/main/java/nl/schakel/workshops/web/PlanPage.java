package nl.schakel.workshops.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.workshops.WorkshopId;

/**
 * Where somebody plans a workshop, or changes what was planned.
 *
 * @param workshop the one that is changed; empty for a new one
 * @param links which a vignette may be meant for
 */
record PlanPage(
    FormView form,
    Optional<WorkshopId> workshop,
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

  String kind() {
    return workshop.isPresent() ? "replan" : "plan";
  }

  /** Where the form is sent. */
  String action() {
    return workshop.map(_ -> back() + "/plan").orElse(WorkshopsController.PATH);
  }

  String back() {
    return workshop
        .map(id -> WorkshopsController.PATH + "/" + id.value())
        .orElse(WorkshopsController.PATH);
  }

  PlanPage with(FormView typed) {
    return new PlanPage(typed, workshop, chain, name, parties, links, marked);
  }

  PlanPage marking(MarkedText text) {
    return new PlanPage(form, workshop, chain, name, parties, links, Optional.of(text));
  }
}
