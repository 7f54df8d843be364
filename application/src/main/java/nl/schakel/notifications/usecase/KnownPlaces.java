package nl.schakel.notifications.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Places.Place;
import nl.schakel.chains.ChainEvent.Answer;
import nl.schakel.chains.ChainId;
import nl.schakel.notifications.model.ChainMatter.AboutChain;
import nl.schakel.notifications.model.ChainMatter.ChainErrors;
import nl.schakel.notifications.model.ChainMatter.ChainPlace;
import nl.schakel.notifications.port.Letter.Addressee;
import nl.schakel.people.OrganisationId;

/** The places that a batch is about, and the mailboxes of who is asked: each looked up once. */
final class KnownPlaces {

  private final ChainCards.Places places;
  private final Map<Version, Map<OrganisationId, Place>> known = new HashMap<>();
  private final Map<OrganisationId, Addressee> boxes;

  private record Version(ChainId chain, int number) {}

  KnownPlaces(ChainCards.Places places, PartnerMailboxes mailboxes, List<AboutChain> matters) {
    this.places = places;
    List<OrganisationId> asked = matters.stream().flatMap(KnownPlaces::asked).distinct().toList();
    this.boxes = asked.isEmpty() ? Map.of() : mailboxes.of(asked);
  }

  private static Stream<OrganisationId> asked(AboutChain matter) {
    return switch (matter) {
      case ChainPlace place when place.answer() == Answer.ASKED -> Stream.of(place.partner());
      case ChainPlace _, ChainErrors _ -> Stream.empty();
    };
  }

  Optional<Place> place(ChainPlace matter) {
    Version version = new Version(matter.chain(), matter.version());
    return Optional.ofNullable(
        known
            .computeIfAbsent(version, it -> places.places(it.chain(), it.number()))
            .get(matter.partner()));
  }

  Optional<Addressee> mailbox(OrganisationId partner) {
    return Optional.ofNullable(boxes.get(partner));
  }
}
