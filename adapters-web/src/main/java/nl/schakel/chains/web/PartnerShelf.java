package nl.schakel.chains.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.partners.PartnerCards;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Reader;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import org.springframework.stereotype.Component;

/** What the directory said a moment ago of those in chains, and on what they may be asked. */
@Component
class PartnerShelf {

  private static final Duration FRESH = Duration.ofSeconds(2);
  private static final int MOST = 5_000;

  private final LoadingCache<TopicCode, List<OrganisationId>> experts;
  private final LoadingCache<Asked, Optional<Known>> known;

  PartnerShelf(ServiceCards services, PartnerCards partners) {
    this.experts =
        Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .maximumSize(MOST)
            .build(
                topic -> partners.advisingOn(topic).stream().map(PartnerCards.Card::id).toList());
    this.known =
        Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .maximumSize(MOST)
            .build(new PartnerLoader(services, partners));
  }

  /**
   * A partner.
   *
   * @param asked on what one may ask it, and where; empty for who answers no questions
   */
  record Known(Entry entry, Optional<PartnerCards.Card> asked) {}

  static Reader readerOf(Caller caller) {
    return caller
            .actor()
            .filter(actor -> actor.may(Permission.SEE_PROFESSIONAL_CONTACTS))
            .isPresent()
        ? Reader.PROFESSIONAL
        : Reader.EVERYBODY;
  }

  Map<OrganisationId, Known> of(Drawn chain, Reader reader) {
    return of(
        chain.links().stream().map(link -> link.to().partner()).collect(Collectors.toSet()),
        reader);
  }

  Map<OrganisationId, Known> of(Set<OrganisationId> ids, Reader reader) {
    Map<OrganisationId, Known> found = new HashMap<>();
    known
        .getAll(ids.stream().map(id -> new Asked(id, reader)).toList())
        .forEach((asked, each) -> each.ifPresent(it -> found.put(asked.partner(), it)));
    return found;
  }

  List<OrganisationId> advisingOn(TopicCode topic) {
    return experts.get(topic);
  }

  record Asked(OrganisationId partner, Reader reader) {}
}
