package nl.schakel.messages.web;

import java.util.Comparator;
import java.util.List;
import nl.schakel.people.OrganisationCard;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/**
 * A template to write.
 *
 * @param organisations whose it can be; empty when that is decided
 */
record TemplateFormPage(FormView form, String action, List<OrganisationCard> organisations) {

  static final int LONGEST_NAME = 80;

  boolean isNew() {
    return !organisations.isEmpty();
  }

  List<Option> owners(Frame frame) {
    return organisations.stream()
        .map(card -> Option.of(card.id().value().toString(), card.name().in(frame.language())))
        .sorted(Comparator.comparing(Option::text))
        .toList();
  }
}
