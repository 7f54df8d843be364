package nl.schakel.notifications.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.access.Role;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Places.Place;
import nl.schakel.chains.ChainId;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.TopicCard;
import nl.schakel.people.OrganisationId;

/** Chains and partners as mails know them. */
final class FakeNetwork implements ChainCards, ServiceCards {

  final Map<OrganisationId, Place> asked = new HashMap<>();
  final List<Card> known = new ArrayList<>();
  final List<Entry> entries = new ArrayList<>();
  final List<TopicCard> topics = new ArrayList<>();

  int lookups;

  ChainReaders readers(Role.Holders roles) {
    return new ChainReaders(this, this::places, mailboxes(), () -> List.copyOf(topics), roles);
  }

  private Map<OrganisationId, Place> places(ChainId chain, int version) {
    lookups++;
    return Map.copyOf(asked);
  }

  PartnerMailboxes mailboxes() {
    return new PartnerMailboxes(this);
  }

  @Override
  public Optional<Card> card(ChainId chain) {
    return known.stream().filter(card -> card.id().equals(chain)).findFirst();
  }

  @Override
  public List<Card> all() {
    return List.copyOf(known);
  }

  @Override
  public Optional<Drawn> version(ChainId chain, int number) {
    return Optional.empty();
  }

  @Override
  public Optional<Drawn> agreed(ChainId chain) {
    return Optional.empty();
  }

  @Override
  public Map<OrganisationId, Entry> of(Collection<OrganisationId> partners, Reader reader) {
    return entries.stream()
        .filter(entry -> partners.contains(entry.partner()))
        .collect(Collectors.toMap(Entry::partner, Function.identity()));
  }

  @Override
  public List<Entry> listed(Reader reader) {
    return List.copyOf(entries);
  }
}
