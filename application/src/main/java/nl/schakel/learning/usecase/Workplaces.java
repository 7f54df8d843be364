package nl.schakel.learning.usecase;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.learning.model.Applicant.Workplace;
import nl.schakel.learning.usecase.EnrolInEditions.Who.Newcomer;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.Organisations;
import nl.schakel.people.PersonCard;
import nl.schakel.shared.EmailAddress;

/** What is certain about where somebody works: employers that are known, and the mail domain. */
record Workplaces(Organisations organisations) {

  Set<Workplace> of(PersonCard card) {
    return of(card, card.emailConfirmed());
  }

  /** Somebody else says that the address is theirs. */
  Set<Workplace> vouchedFor(PersonCard card) {
    return of(card, true);
  }

  private Set<Workplace> of(PersonCard card, boolean addressCounts) {
    Stream<OrganisationCard> employers =
        card.employments().stream().map(PersonCard.Employment::organisation);
    Stream<OrganisationCard> byAddress =
        Stream.of(card).filter(_ -> addressCounts).flatMap(c -> ownerOfDomain(c.email()).stream());
    return Stream.concat(employers, byAddress)
        .map(o -> new Workplace(o.id(), o.kind()))
        .collect(Collectors.toUnmodifiableSet());
  }

  Set<Workplace> of(Newcomer who) {
    return of(who.email());
  }

  /** Of somebody of whom nothing else is known. */
  Set<Workplace> of(EmailAddress address) {
    return ownerOfDomain(address).stream()
        .map(o -> new Workplace(o.id(), o.kind()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<OrganisationCard> ownerOfDomain(EmailAddress email) {
    return organisations.byMailDomain(email.domain());
  }
}
