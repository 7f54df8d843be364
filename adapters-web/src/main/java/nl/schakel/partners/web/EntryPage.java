package nl.schakel.partners.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.partners.query.PartnerBook.Entry;
import nl.schakel.partners.query.PartnerBook.Standing;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.web.Parts.Status;

/**
 * One entry of the directory, to be changed by whoever keeps it.
 *
 * @param version what the form was filled from
 * @param stale whether somebody else changed the entry while this form was open
 */
record EntryPage(
    EntryForm entry,
    String name,
    Entry sheet,
    long version,
    boolean stale,
    List<CapacityLine> capacities,
    List<Past> history) {

  static final String PATH = "/directory/partners";

  /** What was proposed or done once; with a page where it is told what that changed. */
  record Past(Status status, String when, Optional<String> reason, Optional<String> address) {}

  static String address(OrganisationId id) {
    return PATH + "/" + id.value();
  }

  String address() {
    return address(sheet.id());
  }

  boolean isListed() {
    return sheet.standing() == Standing.LISTED;
  }

  boolean isHidden() {
    return sheet.standing() == Standing.HIDDEN;
  }

  boolean isMerged() {
    return sheet.standing() == Standing.MERGED;
  }
}
