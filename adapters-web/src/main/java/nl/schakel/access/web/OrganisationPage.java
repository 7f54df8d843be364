package nl.schakel.access.web;

import java.util.Arrays;
import java.util.List;
import nl.schakel.people.OrganisationKind;
import nl.schakel.people.query.OrganisationList.Line;
import nl.schakel.shared.Country;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
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

  static OrganisationPage ofNew(FormView form, Frame frame) {
    return of(form, frame.text("people.organisation.new"), "/new", 0, frame);
  }

  static OrganisationPage of(Line line, long version, FormView form, Frame frame) {
    return of(form, line.name().in(frame.language()), "/" + line.id().value(), version, frame);
  }

  private static OrganisationPage of(
      FormView form, String title, String below, long version, Frame frame) {
    return new OrganisationPage(
        form, title, OrganisationsController.HERE + below, version, kinds(frame), countries(frame));
  }

  private static List<Option> kinds(Frame frame) {
    return Arrays.stream(OrganisationKind.values())
        .map(kind -> Option.of(kind.name(), frame.text("people.kind." + kind)))
        .toList();
  }

  private static List<Option> countries(Frame frame) {
    return Arrays.stream(Country.values())
        .map(country -> Option.of(country.name(), frame.text("people.country." + country)))
        .toList();
  }
}
