package nl.schakel.newsletters.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.newsletters.NewsletterCards.Item;
import nl.schakel.newsletters.query.Archive;
import nl.schakel.newsletters.query.Archive.Heading;
import nl.schakel.newsletters.query.Archive.Past;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Newsletters that were sent, for programs. */
@RestController
@RequestMapping("/api/v1/newsletters")
@Requires(Permission.ANYONE)
class NewslettersApi {

  private final Archive archive;

  NewslettersApi(Archive archive) {
    this.archive = archive;
  }

  /** One line of the list; texts are by language. */
  record NewsletterListed(String slug, Map<String, String> title, Instant sentAt) {}

  /**
   * A whole one; texts are by language.
   *
   * @param text Markdown
   */
  record NewsletterShape(
      String slug,
      Map<String, String> title,
      Map<String, String> text,
      List<NewsItem> items,
      Instant sentAt) {}

  /** Something new in it, with its page. */
  record NewsItem(
      String kind,
      Set<String> topics,
      Map<String, String> title,
      Map<String, String> summary,
      String address) {}

  @GetMapping
  Listing<NewsletterListed> list(PageRequest page) {
    return Listing.of(archive.list(page).map(NewslettersApi::listed));
  }

  @GetMapping("/{slug}")
  NewsletterShape one(@PathVariable String slug) {
    return Slug.parse(slug)
        .asOptional()
        .flatMap(archive::find)
        .map(NewslettersApi::shape)
        .orElseThrow(() -> new NotFoundException("newsletter"));
  }

  private static NewsletterListed listed(Heading heading) {
    return new NewsletterListed(heading.slug().value(), texts(heading.title()), heading.at());
  }

  private static NewsletterShape shape(Past past) {
    return new NewsletterShape(
        past.issue().slug().value(),
        texts(past.issue().title()),
        texts(past.issue().text()),
        past.issue().items().stream().map(NewslettersApi::item).toList(),
        past.at());
  }

  private static NewsItem item(Item item) {
    return new NewsItem(
        item.kind(),
        item.topics().stream().map(it -> it.value().value()).collect(Collectors.toSet()),
        texts(item.title()),
        texts(item.summary()),
        item.address());
  }

  private static Map<String, String> texts(LocalizedText text) {
    Map<String, String> texts = new TreeMap<>();
    text.texts().forEach((language, words) -> texts.put(language.tag(), words));
    return texts;
  }
}
