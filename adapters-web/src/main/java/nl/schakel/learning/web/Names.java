package nl.schakel.learning.web;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.Topics;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import org.springframework.stereotype.Component;

/**
 * What the topics and organisations of the catalogue are called. They are on every page and in
 * every search and hardly ever change, so they are remembered for a few seconds; kept beside the
 * programmes they would go stale whenever somebody is renamed.
 */
@Component
class Names {

  private static final Duration REMEMBERED = Duration.ofSeconds(4);

  private final Catalogue catalogue;
  private final Topics topics;
  private final Organisations organisations;
  private final LoadingCache<Class<Known>, Known> remembered =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build(_ -> load());

  Names(Catalogue catalogue, Topics topics, Organisations organisations) {
    this.catalogue = catalogue;
    this.topics = topics;
    this.organisations = organisations;
  }

  /** Those of everything that can be chosen from. */
  Known known() {
    return remembered.get(Known.class);
  }

  /** The same with these, which may belong to what is no longer or not yet offered. */
  Known knownWith(Collection<OrganisationId> others) {
    Known known = known();
    return known.organisations().keySet().containsAll(others)
        ? known
        : known.with(organisations.cards(others));
  }

  private Known load() {
    return new Known(
            topics.all().stream().collect(toUnmodifiableMap(TopicCard::code, TopicCard::label)),
            Map.of())
        .with(organisations.cards(catalogue.organisations()));
  }
}
