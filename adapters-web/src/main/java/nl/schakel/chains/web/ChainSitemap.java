package nl.schakel.chains.web;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.shared.web.SitemapPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was agreed, and the page that finds it. */
@Component
@Order(60)
class ChainSitemap implements SitemapPart {

  private final ChainShelf chains;

  ChainSitemap(ChainShelf chains) {
    this.chains = chains;
  }

  @Override
  public List<Place> places() {
    return Stream.concat(
            Stream.of(ChainListPage.PATH, RouteFormPage.PATH),
            chains.all().stream().map(card -> ChainReadPage.address(card.slug())))
        .map(Place::at)
        .toList();
  }
}
