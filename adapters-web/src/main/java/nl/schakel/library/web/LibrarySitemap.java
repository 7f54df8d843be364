package nl.schakel.library.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.library.query.LibraryShelf;
import nl.schakel.shared.web.SitemapPart;
import nl.schakel.shared.web.SitemapPart.Place;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What everybody can read in the library. */
@Component
@Order(80)
class LibrarySitemap implements SitemapPart {

  private final LibraryShelf shelf;

  LibrarySitemap(LibraryShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public List<Place> places() {
    return Stream.concat(
            Stream.of(Place.at(LibraryListPage.PATH)),
            shelf.listed().stream()
                .map(
                    each ->
                        new Place(
                            LibraryListPage.PATH + "/" + each.slug().value(),
                            Optional.of(each.at()))))
        .toList();
  }
}
