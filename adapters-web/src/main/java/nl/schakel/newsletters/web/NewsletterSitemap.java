package nl.schakel.newsletters.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.newsletters.query.Archive;
import nl.schakel.shared.web.SitemapPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was sent, to find. */
@Component
@Order(64)
class NewsletterSitemap implements SitemapPart {

  private final Archive archive;

  NewsletterSitemap(Archive archive) {
    this.archive = archive;
  }

  @Override
  public List<Place> places() {
    return Stream.concat(
            Stream.of(Place.at(NewsletterPage.PATH)),
            archive.all().stream()
                .map(
                    each ->
                        new Place(
                            NewsletterPage.PATH + "/" + each.slug().value(),
                            Optional.of(each.at()))))
        .toList();
  }
}
