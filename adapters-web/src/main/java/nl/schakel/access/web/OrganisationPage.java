package nl.schakel.access.web;

import java.util.List;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;

/** A new organisation, or one to change. */
record OrganisationPage(
    FormView form,
    String title,
    String action,
    long version,
    List<Option> kinds,
    List<Option> countries) {

  OrganisationPage {
    kinds = List.copyOf(kinds);
    countries = List.copyOf(countries);
  }
}
