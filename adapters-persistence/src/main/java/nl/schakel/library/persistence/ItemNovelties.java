package nl.schakel.library.persistence;

import java.time.Instant;
import java.util.List;
import nl.schakel.library.LibraryCards;
import nl.schakel.library.LibraryCards.Card;
import nl.schakel.partners.Novelties;
import org.springframework.stereotype.Repository;

/** What was published in the library for the first time. */
@Repository
class ItemNovelties implements Novelties {

  private final LibraryCards cards;

  ItemNovelties(LibraryCards cards) {
    this.cards = cards;
  }

  @Override
  public List<Novelty> since(Instant from, int atMost) {
    return cards.newSince(from, atMost).stream().map(ItemNovelties::novelty).toList();
  }

  private static Novelty novelty(Card card) {
    return new Novelty(
        card.id().value(),
        "LIBRARY",
        card.topics(),
        card.title(),
        card.summary(),
        card.address(),
        card.since());
  }
}
