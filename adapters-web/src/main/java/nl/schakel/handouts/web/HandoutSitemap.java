package nl.schakel.handouts.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.handouts.query.HandoutShelf;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.SitemapPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hand-outs, with the day of their Dutch text. */
@Component
@Order(70)
class HandoutSitemap implements SitemapPart {

  private final HandoutShelf shelf;

  HandoutSitemap(HandoutShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public List<Place> places() {
    return Stream.concat(
            Stream.of(Place.at(HandoutPaths.LIST)),
            shelf.cards().stream()
                .filter(card -> card.language().equals(Language.DUTCH))
                .map(card -> new Place(HandoutPaths.one(card.topic()), Optional.of(card.from()))))
        .toList();
  }
}
