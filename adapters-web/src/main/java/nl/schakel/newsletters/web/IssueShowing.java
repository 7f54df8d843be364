package nl.schakel.newsletters.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.newsletters.NewsletterCards.IssueCard;
import nl.schakel.newsletters.NewsletterCards.Item;
import nl.schakel.newsletters.query.Archive.Past;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Markdown;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;

/** Newsletters in the language of who reads them, where they were written in it. */
@Component
class IssueShowing {

  private final Heads heads;

  IssueShowing(Heads heads) {
    this.heads = heads;
  }

  IssuePage page(Past past, Frame frame) {
    IssueCard issue = past.issue();
    Head head =
        heads.ofThing(
            NewsletterPage.PATH + "/" + issue.slug().value(),
            issue.title().in(frame.language()),
            frame.text("newsletters.list.lead"),
            structured(past, frame),
            frame);
    return page(issue, Optional.of(head), Optional.of(past.at()), frame);
  }

  /** In the words of schema.org. */
  private Map<String, Object> structured(Past past, Frame frame) {
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("@context", "https://schema.org");
    article.put("@type", "Article");
    article.put("headline", past.issue().title().in(frame.language()));
    article.put("url", heads.address(NewsletterPage.PATH + "/" + past.issue().slug().value()));
    article.put("datePublished", past.at().toString());
    article.put("inLanguage", past.issue().title().languageFor(frame.language()).tag());
    article.put("publisher", Map.of("@type", "Organization", "name", "Schakel"));
    return article;
  }

  IssuePage preview(IssueCard issue, Frame frame) {
    return page(issue, Optional.empty(), Optional.empty(), frame);
  }

  private static IssuePage page(
      IssueCard issue, Optional<Head> head, Optional<Instant> at, Frame frame) {
    Said text = Said.of(issue.text(), frame.language());
    return new IssuePage(
        head,
        Said.of(issue.title(), frame.language()),
        at.map(it -> frame.dates().day(it.atZone(NewsletterPage.ZONE).toLocalDate())).orElse(""),
        text,
        Markdown.html(text.text()),
        kinds(issue.items(), frame));
  }

  private static List<IssuePage.Kind> kinds(List<Item> items, Frame frame) {
    return Item.byKind(items).entrySet().stream()
        .map(
            kind ->
                new IssuePage.Kind(
                    kind(kind.getKey(), frame),
                    kind.getValue().stream().map(item -> piece(item, frame)).toList()))
        .toList();
  }

  private static IssuePage.Piece piece(Item item, Frame frame) {
    return new IssuePage.Piece(
        Said.of(item.title(), frame.language()).linkedTo(item.address()),
        Said.of(item.summary(), frame.language()));
  }

  /** A feature may tell of something that has no word here yet. */
  static String kind(String kind, Frame frame) {
    String key = "newsletters.kind." + kind;
    return frame.text(frame.words().has(key) ? key : "newsletters.items");
  }
}
