package nl.schakel.library.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.communities.Communities;
import nl.schakel.communities.CommunityCard;
import nl.schakel.communities.CommunityId;
import nl.schakel.library.ItemKind;
import nl.schakel.library.model.Licence;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** What everything in the library is called. */
@Component
class LibraryWords {

  private final Topics topics;
  private final Organisations organisations;
  private final People people;
  private final Communities communities;

  LibraryWords(Topics topics, Organisations organisations, People people, Communities communities) {
    this.topics = topics;
    this.organisations = organisations;
    this.people = people;
    this.communities = communities;
  }

  static String kind(ItemKind kind, Frame frame) {
    return frame.text("library.kind." + kind);
  }

  static String licence(Licence licence, Frame frame) {
    return frame.text("library.licence." + licence);
  }

  /** A topic that was taken away in the meantime is called by its code. */
  String topics(Collection<TopicCode> codes, Frame frame) {
    return named(codes, code -> code.value().value(), topics(frame.language()));
  }

  /** By code. */
  Map<String, String> topics(Language reader) {
    return topics.all().stream()
        .collect(
            Collectors.toMap(card -> card.code().value().value(), card -> card.label().in(reader)));
  }

  boolean isTopic(TopicCode code) {
    return topics.all().stream().map(TopicCard::code).anyMatch(code::equals);
  }

  String languages(Collection<Language> languages, Frame frame) {
    return named(languages, Language::tag, languages(frame.language(), languages));
  }

  private static Map<String, String> languages(Language reader, Collection<Language> languages) {
    return languages.stream()
        .collect(Collectors.toMap(Language::tag, each -> language(each.tag(), reader)));
  }

  static String language(String tag, Language reader) {
    return new Language(tag).locale().getDisplayLanguage(reader.locale());
  }

  /** In the order of their names. */
  List<Option> organisations(Collection<OrganisationId> ids, Language reader) {
    return organisations.cards(ids).values().stream()
        .map(card -> Option.of("" + card.id().value(), card.name().in(reader)))
        .sorted(Comparator.comparing(Option::text))
        .toList();
  }

  Optional<String> person(PersonId id) {
    return people.find(id).map(card -> card.name().value());
  }

  Map<PersonId, String> persons(Collection<PersonId> ids) {
    return people.cards(ids).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().name().value()));
  }

  /** Those to which somebody belongs, by name. */
  List<Option> communities(PersonId person) {
    return communities.of(person).stream()
        .map(card -> Option.of("" + card.id().value(), card.name()))
        .toList();
  }

  Map<CommunityId, CommunityCard> communities(Collection<CommunityId> ids) {
    return communities.cards(ids);
  }

  private static <T> String named(
      Collection<T> values, Function<T, String> code, Map<String, String> names) {
    return values.stream()
        .map(code)
        .map(each -> names.getOrDefault(each, each))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
