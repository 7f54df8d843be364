package nl.schakel.learning.web;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.web.Spoken;
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

  /** Names by what they name. */
  record Known(
      Map<TopicCode, LocalizedText> topics, Map<OrganisationId, LocalizedText> organisations) {

    Known {
      topics = Map.copyOf(topics);
      organisations = Map.copyOf(organisations);
    }

    private Known with(Map<OrganisationId, OrganisationCard> cards) {
      Map<OrganisationId, LocalizedText> all = new HashMap<>(organisations);
      cards.forEach((id, card) -> all.put(id, card.name()));
      return new Known(topics, all);
    }

    /** A topic that was taken away in the meantime is called by its code. */
    String topic(TopicCode code, Language reader) {
      LocalizedText label = topics.get(code);
      return label == null ? code.value().value() : label.in(reader);
    }

    LocalizedText organisation(OrganisationId id) {
      LocalizedText name = organisations.get(id);
      return name == null ? LocalizedText.dutch("–") : name;
    }

    Set<TopicCode> topicsCalled(Spoken word) {
      return keys(topics, word);
    }

    Set<OrganisationId> organisationsCalled(Spoken word) {
      return keys(organisations, word);
    }

    private static <K> Set<K> keys(Map<K, LocalizedText> names, Spoken word) {
      return names.entrySet().stream()
          .filter(entry -> word.isIn(entry.getValue()))
          .map(Map.Entry::getKey)
          .collect(toUnmodifiableSet());
    }
  }
}
