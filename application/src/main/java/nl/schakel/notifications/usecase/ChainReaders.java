package nl.schakel.notifications.usecase;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.access.Permission;
import nl.schakel.access.Role;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Places.Place;
import nl.schakel.chains.ChainEvent;
import nl.schakel.chains.ChainEvent.Answer;
import nl.schakel.chains.ChainEvent.ErrorsFound;
import nl.schakel.chains.ChainEvent.PlaceAnswered;
import nl.schakel.chains.ChainId;
import nl.schakel.notifications.model.ChainMatter;
import nl.schakel.notifications.port.Letter.Addressee;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.ServiceCards.Reader;
import nl.schakel.partners.ServiceCards.Way;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.Topics;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.usecase.UseCasePart;

/** Finds who has to hear of a chain: partners who are asked for a place, and who looks after it. */
@UseCasePart
class ChainReaders {

  private final ChainCards chains;
  private final ChainCards.Places places;
  private final ServiceCards partners;
  private final Topics topics;
  private final Role.Holders roles;

  ChainReaders(
      ChainCards chains,
      ChainCards.Places places,
      ServiceCards partners,
      Topics topics,
      Role.Holders roles) {
    this.chains = chains;
    this.places = places;
    this.partners = partners;
    this.topics = topics;
    this.roles = roles;
  }

  static Optional<ChainMatter.AboutChain> matter(ChainEvent event) {
    return switch (event) {
      case PlaceAnswered(var chain, int version, var partner, var answer, var _, var at) ->
          Optional.of(new ChainMatter.ChainPlace(chain, version, partner, answer, at));
      case ErrorsFound(var chain, var at) -> Optional.of(new ChainMatter.ChainErrors(chain, at));
      case ChainEvent _ -> Optional.empty();
    };
  }

  Set<PersonId> of(ChainMatter.AboutChain matter) {
    return switch (matter) {
      case ChainMatter.ChainErrors(var chain, _) ->
          chains.card(chain).map(card -> keepers(card.keeper())).orElse(Set.of());
      case ChainMatter.ChainPlace place -> place(place).map(it -> of(place, it)).orElse(Set.of());
    };
  }

  private Set<PersonId> of(ChainMatter.ChainPlace matter, Place place) {
    if (matter.answer() != Answer.ASKED) {
      return keepers(place.keeper());
    }
    Set<PersonId> asked = new HashSet<>(answerers(matter.partner()));
    mailbox(matter.partner()).ifPresent(_ -> asked.add(box(place)));
    return asked.isEmpty() ? keepers(place.keeper()) : Set.copyOf(asked);
  }

  Optional<Place> place(ChainMatter.ChainPlace matter) {
    return places.place(matter.chain(), matter.version(), matter.partner());
  }

  /**
   * Whether whoever looks over a shoulder may know who is in it; not when nobody knows its topic.
   */
  boolean isOpen(ChainId chain) {
    return chains
        .card(chain)
        .flatMap(
            card -> topics.all().stream().filter(it -> it.code().equals(card.topic())).findAny())
        .filter(topic -> topic.sensitivity() == Sensitivity.NORMAL)
        .isPresent();
  }

  /** A mailbox of a partner is nobody's: its mails wait in a line of the request's own. */
  static PersonId box(Place place) {
    return new PersonId(place.request());
  }

  Set<PersonId> keepers(OrganisationId keeper) {
    return roles.of(Role.COORDINATOR, List.of(keeper));
  }

  /** Who can answer there after logging in. */
  Set<PersonId> answerers(OrganisationId partner) {
    return Arrays.stream(Role.values())
        .filter(Permission.ANSWER_FOR_CHAIN::isGivenTo)
        .flatMap(role -> roles.of(role, List.of(partner)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** That for professionals before the one for everybody; none when it has no mailbox. */
  Optional<Addressee> mailbox(OrganisationId partner) {
    return partners.of(List.of(partner), Reader.PROFESSIONAL).values().stream()
        .flatMap(
            entry ->
                entry.ways().stream()
                    .sorted(Comparator.comparing(Way::reader).reversed())
                    .flatMap(way -> way.email().stream())
                    .map(
                        email ->
                            new Addressee(
                                new PersonName(entry.name().in(Language.DUTCH)),
                                email,
                                Language.DUTCH)))
        .findFirst();
  }
}
