package nl.schakel.access.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.AccountEvent.PasswordChosen;
import nl.schakel.access.model.Account;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;

/** Whose an account is, and that a password of it was chosen. */
record PasswordOwners(People people, Events events, Clock clock) {

  EmailAddress emailOf(Account.Details details) {
    return people
        .find(details.person())
        .map(PersonCard::email)
        .orElseThrow(() -> new NotFoundException("person"));
  }

  void tell(Account.Details details) {
    Optional<UUID> by = Optional.of(details.id().value());
    events.publish(new PasswordChosen(details.id(), details.person(), by, clock.instant()));
  }
}
