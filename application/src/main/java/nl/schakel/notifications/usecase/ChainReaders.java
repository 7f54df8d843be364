package nl.schakel.notifications.usecase;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import nl.schakel.notifications.model.ChainMatter.AboutChain;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.Topics;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.UseCasePart;

/** Finds who has to hear of a chain: partners who are asked for a place, and who looks after it. */
@UseCasePart
class ChainReaders {

  private final ChainCards chains;
  private final ChainCards.Places places;
  private final PartnerMailboxes mailboxes;
  private final Topics topics;
  private final Role.Holders roles;

  ChainReaders(
      ChainCards chains,
      ChainCards.Places places,
      PartnerMailboxes mailboxes,
      Topics topics,
      Role.Holders roles) {
    this.chains = chains;
    this.places = places;
    this.mailboxes = mailboxes;
    this.topics = topics;
    this.roles = roles;
  }

  static Optional<AboutChain> matter(ChainEvent event) {
    return switch (event) {
      case PlaceAnswered(var chain, int version, var partner, var answer, var _, var at) ->
          Optional.of(new ChainMatter.ChainPlace(chain, version, partner, answer, at));
      case ErrorsFound(var chain, var at) -> Optional.of(new ChainMatter.ChainErrors(chain, at));
      case ChainEvent _ -> Optional.empty();
    };
  }

  /** In the order of what happened; whatever it is about is looked up once. */
  Map<AboutChain, Set<PersonId>> of(List<AboutChain> matters) {
    KnownPlaces known = new KnownPlaces(places, mailboxes, matters);
    KnownHolders holders = new KnownHolders(roles);
    Map<AboutChain, Set<PersonId>> readers = new LinkedHashMap<>();
    matters.forEach(matter -> readers.put(matter, of(matter, known, holders)));
    return Collections.unmodifiableMap(readers);
  }

  Set<PersonId> of(AboutChain matter) {
    return of(List.of(matter)).getOrDefault(matter, Set.of());
  }

  private Set<PersonId> of(AboutChain matter, KnownPlaces known, KnownHolders holders) {
    return switch (matter) {
      case ChainMatter.ChainErrors(var chain, _) ->
          chains
              .card(chain)
              .map(card -> holders.of(Permission.KEEP_CHAINS, card.keeper()))
              .orElse(Set.of());
      case ChainMatter.ChainPlace place ->
          known.place(place).map(it -> of(place, it, known, holders)).orElse(Set.of());
    };
  }

  private static Set<PersonId> of(
      ChainMatter.ChainPlace matter, Place place, KnownPlaces known, KnownHolders holders) {
    Set<PersonId> asked = new HashSet<>();
    if (matter.answer() == Answer.ASKED) {
      asked.addAll(holders.of(Permission.ANSWER_FOR_CHAIN, matter.partner()));
      known.mailbox(matter.partner()).ifPresent(_ -> asked.add(box(place)));
    }
    return asked.isEmpty() ? holders.of(Permission.KEEP_CHAINS, place.keeper()) : Set.copyOf(asked);
  }

  Optional<Place> place(ChainMatter.ChainPlace matter) {
    return new KnownPlaces(places, mailboxes, List.of(matter)).place(matter);
  }

  /** Whether this reader answers there after logging in. */
  boolean answers(PersonId reader, ChainMatter.ChainPlace matter) {
    return new KnownHolders(roles)
        .of(Permission.ANSWER_FOR_CHAIN, matter.partner())
        .contains(reader);
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
}
