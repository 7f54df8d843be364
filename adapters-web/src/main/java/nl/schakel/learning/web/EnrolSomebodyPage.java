package nl.schakel.learning.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.schakel.learning.query.EditionRoster.Heading;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/** The form by which a coordinator enrols somebody who phoned. */
record EnrolSomebodyPage(FormView form, Heading heading) {

  static final String TEXTS = "planning.enrol";

  static FormView fresh(Frame frame) {
    return new FormView(TEXTS, Map.of("language", List.of(frame.language().tag())), List.of());
  }

  String list() {
    return EditionOverviewPage.address(heading.edition()) + "/enrolments";
  }

  List<Option> languages(Frame frame) {
    Locale reader = frame.language().locale();
    return Texts.LANGUAGES.stream()
        .map((Language each) -> Option.of(each.tag(), each.locale().getDisplayLanguage(reader)))
        .toList();
  }
}
