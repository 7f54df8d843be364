package nl.schakel.partners.web;

import java.util.List;
import nl.schakel.partners.query.DirectoryDesk.Line;
import nl.schakel.people.OrganisationCard;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/**
 * An organisation to be put into the directory.
 *
 * @param alike entries that may be the same organisation
 */
record NewEntryPage(EntryForm entry, List<OrganisationCard> organisations, List<Line> alike) {

  static final String ADDRESS = EntryPage.PATH + "/new";

  List<Option> choices(Frame frame) {
    return organisations.stream()
        .map(line -> Option.of("" + line.id().value(), line.name().in(frame.language())))
        .toList();
  }
}
