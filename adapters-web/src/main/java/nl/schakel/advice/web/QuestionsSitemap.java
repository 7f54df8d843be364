package nl.schakel.advice.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.advice.query.PublishedQuestions;
import nl.schakel.shared.web.SitemapPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What both sides wanted everybody to read. */
@Component
@Order(50)
class QuestionsSitemap implements SitemapPart {

  private final PublishedQuestions published;

  QuestionsSitemap(PublishedQuestions published) {
    this.published = published;
  }

  @Override
  public List<Place> places() {
    return Stream.concat(
            Stream.of(Place.at(PublishedPage.PATH)),
            published.listed().stream()
                .map(
                    each ->
                        new Place(
                            PublishedPage.PATH + "/" + each.id().value(), Optional.of(each.at()))))
        .toList();
  }
}
