package nl.schakel.learning.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.learning.query.Catalogue;
import nl.schakel.shared.web.SitemapPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every programme that has a page, and the lists of them. */
@Component
@Order(20)
class ProgrammesSitemap implements SitemapPart {

  private final Catalogue catalogue;

  ProgrammesSitemap(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<Place> places() {
    return Stream.concat(
            Stream.of(Place.at(ProgrammesPage.PATH)),
            catalogue.listed().stream()
                .map(
                    each ->
                        new Place("/programmes/" + each.slug().value(), Optional.of(each.since()))))
        .toList();
  }
}
