package nl.schakel.partners.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.query.PartnerBook.Entry;
import nl.schakel.partners.query.PartnerBook.Standing;
import nl.schakel.partners.web.PartnerJson.Knowledge;
import nl.schakel.partners.web.PartnerJson.Name;
import nl.schakel.partners.web.PartnerJson.Offered;
import nl.schakel.partners.web.PartnerJson.Reached;
import nl.schakel.people.OrganisationKind;
import nl.schakel.places.Area;
import nl.schakel.shared.Country;
import nl.schakel.shared.Slug;

/**
 * A partner as the API shows it.
 *
 * @param mergedInto the slug of what it became part of
 * @param contactPoints those for professionals only to who may see them
 */
record PartnerDetail(
    String slug,
    UUID organisationId,
    Standing standing,
    Optional<String> mergedInto,
    SortedMap<String, String> name,
    OrganisationKind kind,
    Country country,
    SortedMap<String, String> about,
    Optional<String> website,
    List<Name> earlierNames,
    List<String> areas,
    List<String> languages,
    List<Knowledge> expertise,
    List<Offered> services,
    List<Reached> contactPoints) {

  static PartnerDetail of(Entry entry, Instant now) {
    Profile profile = entry.profile();
    return new PartnerDetail(
        entry.slug().value(),
        entry.id().value(),
        entry.standing(),
        entry.mergedInto().map(Slug::value),
        PartnerJson.byLanguage(entry.name()),
        entry.kind(),
        entry.country(),
        PartnerJson.byLanguage(profile.about()),
        profile.website().map(site -> site.value()),
        profile.earlierNames().stream().map(Name::of).toList(),
        PartnerJson.sorted(profile.areas(), Area::code),
        PartnerJson.tags(profile.languages()),
        profile.expertise().stream().map(Knowledge::of).toList(),
        profile.services().stream().map(service -> Offered.of(service, now)).toList(),
        profile.contactPoints().stream().map(Reached::of).toList());
  }
}
