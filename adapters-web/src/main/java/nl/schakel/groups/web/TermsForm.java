package nl.schakel.groups.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.groups.model.Terms;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.FormView;

/** Terms as a form has them. */
final class TermsForm {

  private TermsForm() {}

  static FormView of(Terms terms, long version) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("version", List.of(String.valueOf(version)));
    values.put("from", List.of(terms.from().toString()));
    values.put("until", List.of(terms.until().toString()));
    values.put("places", List.of(terms.places()));
    values.put("inviter", List.of(terms.inviter().name()));
    values.put("grants", terms.grants().stream().map(it -> it.value().toString()).toList());
    int row = 0;
    for (Map.Entry<Language, Integer> each : terms.groups().entrySet()) {
      values.put("groups." + row + ".language", List.of(each.getKey().tag()));
      values.put("groups." + row++ + ".many", List.of(String.valueOf(each.getValue())));
    }
    return new FormView(AgreementFormPage.TEXTS, values, List.of());
  }
}
