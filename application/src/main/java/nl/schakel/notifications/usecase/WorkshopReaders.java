package nl.schakel.notifications.usecase;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Permission;
import nl.schakel.access.Role;
import nl.schakel.notifications.model.ChainMatter;
import nl.schakel.notifications.port.Letter.Addressee;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.UseCasePart;
import nl.schakel.workshops.WorkshopCards;
import nl.schakel.workshops.WorkshopCards.Card;
import nl.schakel.workshops.WorkshopCards.Standing;
import nl.schakel.workshops.WorkshopEvent;
import nl.schakel.workshops.WorkshopEvent.Change;
import nl.schakel.workshops.WorkshopEvent.WorkshopChanged;

/**
 * Finds who is invited to a workshop: whoever answers for one of its parties, or the mailbox of a
 * party for which nobody does.
 */
@UseCasePart
class WorkshopReaders {

  private static final Set<Change> TOLD = Set.of(Change.PLANNED, Change.CHANGED, Change.CANCELLED);

  private final WorkshopCards workshops;
  private final PartnerMailboxes mailboxes;
  private final Role.Holders roles;

  WorkshopReaders(WorkshopCards workshops, PartnerMailboxes mailboxes, Role.Holders roles) {
    this.workshops = workshops;
    this.mailboxes = mailboxes;
    this.roles = roles;
  }

  static Optional<ChainMatter.WorkshopMoved> matter(WorkshopEvent event) {
    return event instanceof WorkshopChanged(var workshop, var change, _, var at)
            && TOLD.contains(change)
        ? Optional.of(new ChainMatter.WorkshopMoved(workshop, change, at))
        : Optional.empty();
  }

  Set<PersonId> of(ChainMatter.WorkshopMoved matter) {
    return card(matter)
        .map(card -> matter.change() == Change.CHANGED ? inOrOut(card) : those(card.parties()))
        .orElse(Set.of());
  }

  /** Who is not invited any more hears so as well. */
  private Set<PersonId> inOrOut(Card card) {
    return those(
        Stream.concat(card.parties().stream(), card.former().stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean isInvited(Card card, PersonId reader) {
    return those(card.parties()).contains(reader);
  }

  private Set<PersonId> those(Set<OrganisationId> parties) {
    KnownHolders holders = new KnownHolders(roles);
    Set<OrganisationId> silent =
        parties.stream()
            .filter(party -> holders.of(Permission.ANSWER_FOR_CHAIN, party).isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    return Stream.concat(
            parties.stream()
                .flatMap(party -> holders.of(Permission.ANSWER_FOR_CHAIN, party).stream()),
            mailboxes.of(silent).keySet().stream().map(WorkshopReaders::box))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A mailbox is nobody's: its mails wait in a line of the party's own. */
  private static PersonId box(OrganisationId party) {
    return new PersonId(party.value());
  }

  /** Empty for who has an account. */
  Optional<Addressee> mailbox(Card card, PersonId reader) {
    return Stream.concat(card.parties().stream(), card.former().stream())
        .filter(party -> box(party).equals(reader))
        .findFirst()
        .flatMap(mailboxes::of);
  }

  /** Empty when it is no longer so. */
  Optional<Card> card(ChainMatter.WorkshopMoved matter) {
    Standing wanted = matter.change() == Change.CANCELLED ? Standing.CANCELLED : Standing.TO_COME;
    return workshops.card(matter.workshop()).filter(card -> card.standing() == wanted);
  }
}
