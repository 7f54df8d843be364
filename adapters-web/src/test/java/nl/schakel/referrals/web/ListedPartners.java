package nl.schakel.referrals.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.partners.PartnerCards;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;

/** A directory in which everybody is. */
final class ListedPartners implements PartnerCards {

  @Override
  public Map<OrganisationId, Card> cards(Collection<OrganisationId> ids) {
    Map<OrganisationId, Card> cards = new HashMap<>();
    ids.forEach(id -> cards.put(id, new Card(id, new Slug("partner"), Set.of())));
    return cards;
  }

  @Override
  public Optional<Card> bySlug(Slug slug) {
    return Optional.empty();
  }

  @Override
  public List<Card> advisingOn(TopicCode topic) {
    return List.of();
  }
}
