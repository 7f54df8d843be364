package nl.schakel.workshops.web;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.chains.LinkId;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.FormView;
import nl.schakel.workshops.model.Workshop.Plan;
import nl.schakel.workshops.model.Workshop.Vignette;

/** What was planned, as it stands in the fields of the form. */
final class PlanValues {

  private PlanValues() {}

  static FormView of(Plan plan) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("version", List.of(String.valueOf(plan.changes().revision())));
    values.put(
        "starts",
        List.of(
            plan.starts()
                .atZone(WorkingDays.ZONE)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString()));
    values.put("place", List.of(plan.place()));
    values.put("agenda", List.of(plan.agenda()));
    values.put(
        "parties",
        plan.parties().stream().map(OrganisationId::value).map(Object::toString).toList());
    plan.vignettes().forEach(each -> show(each, values));
    return new FormView(PlanPage.TEXTS, values, List.of());
  }

  private static void show(Vignette vignette, Map<String, List<String>> values) {
    String row = "vignettes." + (vignette.number() - 1);
    values.put(row + ".text", List.of(vignette.text()));
    values.put(
        row + ".agreed",
        vignette.agreed().stream().map(LinkId::value).map(Object::toString).toList());
  }
}
