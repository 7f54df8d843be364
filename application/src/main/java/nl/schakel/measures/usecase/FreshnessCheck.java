package nl.schakel.measures.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.Link;
import nl.schakel.measures.usecase.ReadMeasures.Freshness;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Offer;
import nl.schakel.partners.ServiceCards.Reader;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.usecase.UseCasePart;

/** Whether what the chain says of its partners was looked at lately. */
@UseCasePart
class FreshnessCheck {

  private static final int MONTHS = 6;

  private final ChainCards chains;
  private final ServiceCards services;
  private final Clock clock;

  FreshnessCheck(ChainCards chains, ServiceCards services, Clock clock) {
    this.chains = chains;
    this.services = services;
    this.clock = clock;
  }

  Freshness of(ChainId chain) {
    List<Link> links = chains.agreed(chain).map(ChainCards.Drawn::links).orElseGet(List::of);
    List<OrganisationId> partners =
        links.stream().map(link -> link.to().partner()).distinct().toList();
    Map<OrganisationId, Entry> entries = services.of(partners, Reader.PROFESSIONAL);
    Instant now = clock.instant();
    Instant halfAYearAgo = now.atOffset(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
    List<Offer> offers =
        links.stream().flatMap(link -> offer(link, entries).stream()).distinct().toList();
    return new Freshness(
        (int)
            entries.values().stream()
                .filter(entry -> entry.verified().filter(halfAYearAgo::isBefore).isPresent())
                .count(),
        partners.size(),
        (int)
            offers.stream()
                .filter(offer -> offer.room().filter(room -> room.isFresh(now)).isPresent())
                .count(),
        offers.size());
  }

  private static Optional<Offer> offer(Link link, Map<OrganisationId, Entry> entries) {
    return link.to()
        .service()
        .flatMap(
            id ->
                Optional.ofNullable(entries.get(link.to().partner())).flatMap(e -> e.service(id)));
  }
}
