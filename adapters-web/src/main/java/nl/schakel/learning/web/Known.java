package nl.schakel.learning.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.web.Spoken;

/** What topics and organisations are called, by what they are. */
record Known(
    Map<TopicCode, LocalizedText> topics, Map<OrganisationId, LocalizedText> organisations) {

  Known {
    topics = Map.copyOf(topics);
    organisations = Map.copyOf(organisations);
  }

  Known with(Map<OrganisationId, OrganisationCard> cards) {
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
