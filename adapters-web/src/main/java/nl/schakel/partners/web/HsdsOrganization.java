package nl.schakel.partners.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.partners.model.Expertise;
import nl.schakel.partners.model.WebAddress;
import nl.schakel.partners.query.ServiceExport.Organisation;
import nl.schakel.shared.web.SiteAddress;

/**
 * A partner as an organization of the standard.
 *
 * @param site where its page in this directory is
 */
record HsdsOrganization(Organisation partner, PartnerWords words, SiteAddress site) {

  /** Only fields that hold one thing. */
  HsdsThing brief() {
    return HsdsThing.of(id())
        .with("name", partner.name().in(words.reader()))
        .withIfKnown("alternate_name", earlierNames())
        .with("description", partner.profile().about().in(words.reader()))
        .withIfKnown("email", contacts().email())
        .withIfKnown("website", partner.profile().website().map(WebAddress::value))
        .with("uri", page());
  }

  HsdsThing full() {
    return brief()
        .withAll("contacts", contacts().all())
        .withAll("locations", List.of(location()))
        .withAll("attributes", attributes());
  }

  /** Where it is found: we know no street, but its place in this directory. */
  HsdsThing location() {
    return HsdsThing.of(id())
        .with("location_type", "virtual")
        .with("organization_id", id())
        .with("name", partner.name().in(words.reader()))
        .with("url", page());
  }

  HsdsContacts contacts() {
    return new HsdsContacts(partner, words);
  }

  String page() {
    return site.of(PartnerPage.address(partner.slug()));
  }

  private UUID id() {
    return partner.id().value();
  }

  private Optional<String> earlierNames() {
    return partner.profile().earlierNames().isEmpty()
        ? Optional.empty()
        : Optional.of(
            partner.profile().earlierNames().stream()
                .map(earlier -> earlier.name().in(words.reader()))
                .collect(Collectors.joining("; ")));
  }

  private List<HsdsThing> attributes() {
    HsdsTerms terms = new HsdsTerms(words);
    List<HsdsThing> attributes = new ArrayList<>();
    attributes.add(
        HsdsTerms.attribute(id(), "organization", "organization_kind", terms.kind(partner.kind())));
    partner.profile().expertise().forEach(each -> attributes.addAll(attributes(each, terms)));
    return attributes;
  }

  /** The topic with all that is promised on it, and each way to ask for it. */
  private List<HsdsThing> attributes(Expertise each, HsdsTerms terms) {
    List<HsdsThing> attributes = new ArrayList<>();
    attributes.add(
        HsdsTerms.attribute(id(), "organization", "expertise", terms.topic(each.topic()))
            .with("value", words.offer(each)));
    each.modes().stream()
        .sorted()
        .map(
            mode ->
                HsdsTerms.attribute(
                        HsdsThing.id(id(), each.topic().value().value()),
                        "organization",
                        "expertise_mode",
                        terms.mode(mode))
                    .with("link_id", id())
                    .with("value", each.topic().value().value()))
        .forEach(attributes::add);
    return attributes;
  }
}
