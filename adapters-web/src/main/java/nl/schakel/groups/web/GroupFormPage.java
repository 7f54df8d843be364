package nl.schakel.groups.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.groups.model.ParentGroup.Arrangement;
import nl.schakel.groups.model.ParentGroup.Plan;
import nl.schakel.shared.web.FormView;

/**
 * Where a group is laid down.
 *
 * @param title which group
 * @param agreement by which it is planned; empty when it is there already
 * @param language of the group, empty when it is there already
 */
record GroupFormPage(
    FormView form, String title, String agreement, String language, String address, String back) {

  static final String TEXTS = "groups.form";

  static FormView fresh() {
    return new FormView(
        TEXTS,
        Map.of(
            "minimum", List.of(String.valueOf(Arrangement.USUAL_MINIMUM)),
            "maximum", List.of(String.valueOf(Arrangement.USUAL_MAXIMUM)),
            "meetings", List.of(String.valueOf(Arrangement.USUAL_MEETINGS))),
        List.of());
  }

  static FormView of(Plan plan) {
    Arrangement arrangement = plan.arrangement();
    Map<String, List<String>> values = new HashMap<>();
    values.put("version", List.of(String.valueOf(plan.version())));
    values.put("place", List.of(arrangement.place()));
    values.put("minimum", List.of(String.valueOf(arrangement.minimum())));
    values.put("maximum", List.of(String.valueOf(arrangement.maximum())));
    values.put("meetings", List.of(String.valueOf(arrangement.meetings())));
    values.put("decision", List.of(arrangement.decision().toString()));
    return new FormView(TEXTS, values, List.of());
  }

  GroupFormPage with(FormView typed) {
    return new GroupFormPage(typed, title, agreement, language, address, back);
  }

  boolean isNew() {
    return !agreement.isEmpty();
  }
}
