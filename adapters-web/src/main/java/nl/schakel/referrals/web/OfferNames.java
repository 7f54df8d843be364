package nl.schakel.referrals.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.places.Municipalities;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** What those in an offer are called. */
@Component
class OfferNames {

  private static final String NOBODY = "–";

  private final Topics topics;
  private final Organisations organisations;
  private final People people;

  OfferNames(Topics topics, Organisations organisations, People people) {
    this.topics = topics;
    this.organisations = organisations;
    this.people = people;
  }

  /** A topic that was taken away is called by its code. */
  String topic(TopicCode code, Language reader) {
    return topics.all().stream()
        .filter(card -> card.code().equals(code))
        .findFirst()
        .map(card -> card.label().in(reader))
        .orElse(code.value().value());
  }

  String organisation(OrganisationId id, Language reader) {
    return Optional.ofNullable(organisations.cards(List.of(id)).get(id))
        .map(card -> card.name().in(reader))
        .orElse(NOBODY);
  }

  /** As choices, in the order in which they come. */
  List<Option> choices(Stream<OrganisationId> ids, Language reader) {
    List<OrganisationId> wanted = ids.distinct().toList();
    Map<OrganisationId, OrganisationCard> cards = organisations.cards(wanted);
    return wanted.stream()
        .flatMap(id -> Optional.ofNullable(cards.get(id)).stream())
        .map(card -> Option.of(card.id().value().toString(), card.name().in(reader)))
        .toList();
  }

  String person(Optional<PersonId> person) {
    return person.flatMap(people::find).map(card -> card.name().value()).orElse(NOBODY);
  }

  static String town(MunicipalityCode code, Language reader) {
    return Municipalities.known()
        .find(code)
        .map(town -> town.name().in(reader))
        .orElse(code.value());
  }
}
