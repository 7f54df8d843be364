package nl.schakel.partners.web;

import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import nl.schakel.partners.query.PartnerSearch.Card;
import nl.schakel.partners.web.PartnerJson.Knowledge;
import nl.schakel.people.OrganisationKind;
import nl.schakel.places.Area;

/** A partner in a list of the API. */
record PartnerSummary(
    String slug,
    UUID organisationId,
    SortedMap<String, String> name,
    OrganisationKind kind,
    SortedMap<String, String> about,
    List<String> areas,
    List<String> languages,
    List<Knowledge> expertise) {

  static PartnerSummary of(Card card) {
    return new PartnerSummary(
        card.slug().value(),
        card.id().value(),
        PartnerJson.byLanguage(card.name()),
        card.kind(),
        PartnerJson.byLanguage(card.about()),
        PartnerJson.sorted(card.areas(), Area::code),
        PartnerJson.tags(card.languages()),
        card.expertise().stream().map(Knowledge::of).toList());
  }
}
