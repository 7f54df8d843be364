package nl.schakel.partners.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.partners.web.EntryPage.Past;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.web.Parts.Status;

/**
 * What the directory says of one's own organisation, to be changed.
 *
 * @param version what the form was filled from
 * @param stale whether somebody else changed the entry while this form was open
 * @param proposal what became of what was proposed last
 * @param history what was proposed and what coordinators did, the newest first
 */
record MyOrganisationPage(
    String name,
    String address,
    String publicAddress,
    EntryForm entry,
    long version,
    boolean stale,
    Optional<Proposed> proposal,
    List<CapacityLine> capacities,
    List<Past> history) {

  static final String PATH = "/my/organisation";

  /** What was proposed last. */
  record Proposed(Status status, String when, Optional<String> reason, boolean open) {}

  static String revisions(OrganisationId id) {
    return address(id) + "/revisions/";
  }

  static String address(OrganisationId id) {
    return PATH + "/" + id.value();
  }
}
