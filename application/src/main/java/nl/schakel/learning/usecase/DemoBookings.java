package nl.schakel.learning.usecase;

import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.usecase.BookPlaces.Booker;
import nl.schakel.learning.usecase.BookPlaces.Command;
import nl.schakel.people.People;
import nl.schakel.shared.EmailAddress;

/** Places that an organisation holds, and that wait for names. */
record DemoBookings(BookPlaces booking, People people) {

  private static final int PLACES = 4;

  void waitForNames(EditionId edition) {
    people
        .findByEmail(new EmailAddress("ocmw@demo.example"))
        .map(card -> new Actor(AccountId.next(), card.id(), Set.of()))
        .map(Booker.Contact::new)
        .ifPresent(
            contact -> booking.book(new Command(edition, contact, "OCMW Voorbeeldstad", PLACES)));
  }
}
