package nl.schakel.notifications.usecase;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.notifications.model.ChainMatter;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.UseCasePart;
import nl.schakel.workshops.WorkshopCards;
import nl.schakel.workshops.WorkshopCards.Card;
import nl.schakel.workshops.WorkshopCards.Standing;
import nl.schakel.workshops.WorkshopEvent;
import nl.schakel.workshops.WorkshopEvent.Change;
import nl.schakel.workshops.WorkshopEvent.WorkshopChanged;

/** Finds who is invited to a workshop: whoever answers for one of its parties. */
@UseCasePart
class WorkshopReaders {

  private final WorkshopCards workshops;
  private final ChainReaders chains;

  WorkshopReaders(WorkshopCards workshops, ChainReaders chains) {
    this.workshops = workshops;
    this.chains = chains;
  }

  static Optional<ChainMatter.WorkshopMoved> matter(WorkshopEvent event) {
    return event instanceof WorkshopChanged(var workshop, var change, _, var at)
            && (change == Change.PLANNED || change == Change.CANCELLED)
        ? Optional.of(new ChainMatter.WorkshopMoved(workshop, change, at))
        : Optional.empty();
  }

  Set<PersonId> of(ChainMatter.WorkshopMoved matter) {
    return card(matter)
        .map(
            card ->
                card.parties().stream()
                    .flatMap(party -> chains.answerers(party).stream())
                    .collect(Collectors.toUnmodifiableSet()))
        .orElse(Set.of());
  }

  /** Empty when it is no longer so. */
  Optional<Card> card(ChainMatter.WorkshopMoved matter) {
    Standing wanted = matter.change() == Change.CANCELLED ? Standing.CANCELLED : Standing.TO_COME;
    return workshops.card(matter.workshop()).filter(card -> card.standing() == wanted);
  }
}
