package nl.schakel.partners.web;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.Topics;
import nl.schakel.partners.query.PartnerBook;
import nl.schakel.shared.web.SitemapPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everybody who can be found in the directory, and every topic. */
@Component
@Order(30)
class DirectorySitemap implements SitemapPart {

  private final PartnerBook book;
  private final Topics topics;

  DirectorySitemap(PartnerBook book, Topics topics) {
    this.book = book;
    this.topics = topics;
  }

  @Override
  public List<Place> places() {
    return Stream.of(
            Stream.of(PartnersPage.PATH, PartnerMapPage.PATH, TopicsPage.PATH),
            topics.all().stream()
                .map(TopicCard::code)
                .map(code -> TopicsPage.PATH + "/" + code.value().value()),
            book.listed().stream().map(PartnerPage::address))
        .flatMap(paths -> paths)
        .map(Place::at)
        .toList();
  }
}
