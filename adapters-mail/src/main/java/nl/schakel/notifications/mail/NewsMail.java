package nl.schakel.notifications.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.newsletters.NewsletterCards.Item;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.port.NewsletterContent.News;
import nl.schakel.notifications.port.NewsletterContent.Words;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Dates;
import nl.schakel.shared.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Newsletters as mails. What is the same for all who read the same is drawn once; only the links of
 * the reader are put in for each.
 */
@Component
class NewsMail {

  /** No address of ours has these, and nobody can type them. */
  private static final String PREFERENCES = "\uE000preferences\uE001";

  private static final String UNSUBSCRIBE = "\uE000unsubscribe\uE001";

  /** Four languages times the choices of topics that people really make. */
  private static final int MOST_DRAWN = 200;

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, NewsMail.class.getClassLoader(), "nl.schakel");

  private final Map<Words, Worded> drawn =
      Collections.synchronizedMap(
          new LinkedHashMap<>(MOST_DRAWN, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Words, Worded> eldest) {
              return size() > MOST_DRAWN;
            }
          });

  private final Texts texts;
  private final Letterhead letterhead;
  private final Clock clock;

  NewsMail(Texts texts, Letterhead letterhead, Clock clock) {
    this.texts = texts;
    this.letterhead = letterhead;
    this.clock = clock;
  }

  /** A mail in words. */
  record Worded(Language language, String subject, String text, String html) {

    private Worded with(String preferences, String unsubscribe) {
      return new Worded(
          language,
          subject,
          text.replace(PREFERENCES, preferences).replace(UNSUBSCRIBE, unsubscribe),
          html.replace(PREFERENCES, preferences).replace(UNSUBSCRIBE, unsubscribe));
    }
  }

  /** Tokens are letters, digits, hyphens and underscores: nothing in them has to be escaped. */
  Worded of(Letter letter, News news) {
    String preferences = letter.button().toString();
    String unsubscribe = news.unsubscribe().map(Object::toString).orElse(preferences);
    return drawn.computeIfAbsent(news.words(), this::draw).with(preferences, unsubscribe);
  }

  /** The same without a reader: what only readers can open leads to a page for everybody. */
  Worded of(Words words) {
    String everybody = letterhead.address("/newsletter").toString();
    return draw(words).with(everybody, everybody);
  }

  private Worded draw(Words words) {
    NewsSheet sheet = sheet(words);
    StringOutput page = new StringOutput();
    templates.render("notifications/mail/NewsSheet.jte", Map.of("sheet", sheet), page);
    return new Worded(words.language(), sheet.title(), plain(sheet, words), page.toString());
  }

  private NewsSheet sheet(Words words) {
    Language language = words.language();
    Phrases phrases = new Phrases(texts.in(language), new Dates(texts.in(language), clock));
    MarkdownMail markdown = new MarkdownMail(letterhead.site());
    return new NewsSheet(
        language,
        words.title().in(language),
        words.title().languageFor(language),
        markdown.html(words.text().in(language)),
        words.text().languageFor(language),
        kinds(words.items(), phrases),
        new NewsSheet.Way(phrases.say("news.page"), words.page().toString()),
        List.of(
            new NewsSheet.Way(phrases.say("news.preferences"), PREFERENCES),
            new NewsSheet.Way(phrases.say("news.unsubscribe"), UNSUBSCRIBE)),
        phrases.say("why.news"),
        letterhead.name());
  }

  /** A feature may tell of something that has no word here yet. */
  private List<NewsSheet.Kind> kinds(List<Item> items, Phrases phrases) {
    return Item.byKind(items).entrySet().stream()
        .map(
            kind ->
                new NewsSheet.Kind(
                    phrases.sayRather("news.kind." + kind.getKey(), "news.items"),
                    kind.getValue().stream().map(item -> piece(item, phrases)).toList()))
        .toList();
  }

  private NewsSheet.Piece piece(Item item, Phrases phrases) {
    Language language = phrases.words().language();
    return new NewsSheet.Piece(
        item.title().in(language),
        item.summary().in(language),
        item.title().languageFor(language),
        letterhead.address(item.address()).toString());
  }

  private String plain(NewsSheet sheet, Words words) {
    List<String> parts = new ArrayList<>();
    parts.add(sheet.title());
    parts.add(new MarkdownMail(letterhead.site()).plain(words.text().in(words.language())));
    sheet.kinds().forEach(kind -> parts.add(kind.plain()));
    parts.add(sheet.page().plain());
    parts.add(
        "-- \n"
            + sheet.why()
            + "\n"
            + String.join("\n", sheet.ways().stream().map(NewsSheet.Way::plain).toList())
            + "\n"
            + sheet.signature());
    return String.join("\n\n", parts) + "\n";
  }
}
