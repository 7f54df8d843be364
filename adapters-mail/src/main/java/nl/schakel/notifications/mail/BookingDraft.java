package nl.schakel.notifications.mail;

import java.util.List;
import nl.schakel.learning.BookedPlaces.Card;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.notifications.mail.Draft.Block;
import nl.schakel.notifications.mail.Draft.Button;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content.BookingNews;

/** What is told of places that an organisation booked: never who comes. */
record BookingDraft(Phrases phrases, Letter letter) {

  Draft of(BookingNews content) {
    String kind = "booking." + content.change();
    Card card = content.booking();
    EditionCard edition = card.edition();
    String until = phrases.moment(card.namesBy(), edition.zone());
    return new Draft(
        phrases.words().language(),
        phrases.say(kind + ".subject", "title", phrases.discreetTitle(edition)),
        phrases.say(kind + ".outcome", "title", phrases.title(edition), "places", card.places()),
        List.of(phrases.say(kind + ".lead", "until", until, "open", card.open())),
        new Button(phrases.say("button.booking"), letter.button().toString()),
        List.of(new Block(phrases.title(edition), phrases.plan(edition))),
        List.of(phrases.say("why.booking")));
  }
}
