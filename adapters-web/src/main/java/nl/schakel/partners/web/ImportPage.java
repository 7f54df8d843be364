package nl.schakel.partners.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.partners.usecase.ImportPartners.Plan;
import nl.schakel.partners.usecase.ImportPartners.Step;
import nl.schakel.partners.web.PastedRows.Fault;
import nl.schakel.people.OrganisationCard;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;

/**
 * A list to import: first what would happen, then it happens.
 *
 * @param faults what is wrong with the lines
 * @param plan what would happen; empty while the lines cannot be read
 */
record ImportPage(
    FormView form, List<Fault> faults, Optional<Plan> plan, List<OrganisationCard> organisations) {

  static final String PATH = "/directory/import";
  static final String TEXTS = "partners.import";

  boolean mayBeCarriedOut() {
    return plan.filter(Plan::isWell).isPresent();
  }

  String name(Step step, Frame frame) {
    return organisations.stream()
        .filter(card -> card.id().equals(step.organisation()))
        .findFirst()
        .map(card -> card.name().in(frame.language()))
        .orElse("");
  }

  static String told(Fault fault, Frame frame) {
    String key = "error." + fault.code();
    return frame.text(
        fault.cell().isEmpty() ? TEXTS + ".fault" : TEXTS + ".fault.cell",
        "line",
        fault.line(),
        "column",
        frame.text(TEXTS + ".column." + fault.column()),
        "cell",
        fault.cell(),
        "what",
        frame.text(frame.words().has(key) ? key : "error.INVALID"));
  }
}
