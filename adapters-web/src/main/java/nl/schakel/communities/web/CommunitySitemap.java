package nl.schakel.communities.web;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityBook.Wish;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.SitemapPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Communities, and the page that finds them. */
@Component
@Order(70)
class CommunitySitemap implements SitemapPart {

  private final CommunityBook book;

  CommunitySitemap(CommunityBook book) {
    this.book = book;
  }

  @Override
  public List<Place> places() {
    return Stream.concat(
            Stream.of(CommunitiesPage.PATH),
            pages().map(community -> CommunitiesPage.address(community.slug())))
        .map(Place::at)
        .toList();
  }

  private Stream<CommunityBook.Sheet> pages() {
    return Stream.iterate(1, number -> number + 1)
        .map(number -> book.find(Wish.ANYTHING, new PageRequest(number, PageRequest.MAXIMUM_SIZE)))
        .takeWhile(page -> !page.items().isEmpty())
        .flatMap(page -> page.items().stream());
  }
}
