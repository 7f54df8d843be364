package nl.schakel.chains.web;

import com.github.benmanes.caffeine.cache.CacheLoader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.chains.web.PartnerShelf.Asked;
import nl.schakel.chains.web.PartnerShelf.Known;
import nl.schakel.partners.PartnerCards;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Reader;
import nl.schakel.people.OrganisationId;

/** Those that are missing come together; one answer has one reader. */
record PartnerLoader(ServiceCards services, PartnerCards partners)
    implements CacheLoader<Asked, Optional<Known>> {

  @Override
  public Optional<Known> load(Asked asked) {
    return loadAll(Set.of(asked)).getOrDefault(asked, Optional.empty());
  }

  @Override
  public Map<Asked, Optional<Known>> loadAll(Set<? extends Asked> all) {
    Set<OrganisationId> ids = all.stream().map(Asked::partner).collect(Collectors.toSet());
    Reader reader = all.iterator().next().reader();
    Map<OrganisationId, Entry> entries = services.of(ids, reader);
    Map<OrganisationId, PartnerCards.Card> cards = partners.cards(ids);
    return all.stream()
        .collect(
            Collectors.toMap(
                asked -> asked,
                asked ->
                    Optional.ofNullable(entries.get(asked.partner()))
                        .map(entry -> new Known(entry, cardOf(asked, cards)))));
  }

  private static Optional<PartnerCards.Card> cardOf(
      Asked asked, Map<OrganisationId, PartnerCards.Card> cards) {
    return Optional.ofNullable(cards.get(asked.partner()));
  }
}
