package nl.schakel.notifications.usecase;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.newsletters.NewsletterCards;
import nl.schakel.newsletters.NewsletterCards.IssueCard;
import nl.schakel.newsletters.NewsletterCards.ReaderCard;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.SubscriptionId;
import nl.schakel.notifications.model.NewsletterMatter;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Addressee;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.port.NewsletterContent;
import nl.schakel.notifications.port.NewsletterContent.News;
import nl.schakel.notifications.port.NewsletterContent.Words;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.usecase.UseCasePart;

/** Letters to who gets the newsletter or might want it. Of them only the address is known. */
@UseCasePart
class NewsletterLetters {

  private static final PersonName NAMELESS = new PersonName("");

  private final NewsletterCards newsletters;
  private final Addressees addressees;
  private final LinkTokens links;
  private final Letterhead letterhead;

  NewsletterLetters(
      NewsletterCards newsletters, Addressees addressees, LinkTokens links, Letterhead letterhead) {
    this.newsletters = newsletters;
    this.addressees = addressees;
    this.links = links;
    this.letterhead = letterhead;
  }

  /** Who has gone meanwhile is written nothing. */
  Composed compose(Sending mail, NewsletterMatter matter, Instant now) {
    return letter(mail, matter, now)
        .<Composed>map(Composed.Ready::new)
        .orElseGet(Composed.NothingToTell::new);
  }

  private Optional<Letter> letter(Sending mail, NewsletterMatter matter, Instant now) {
    return switch (matter) {
      case NewsletterMatter.SubscriptionAsked(Instant expiry, var _) ->
          reader(mail)
              .filter(card -> card.confirmBy().isPresent() && now.isBefore(expiry))
              .map(card -> asked(mail, card, expiry));
      case NewsletterMatter.SubscriptionLink _ ->
          reader(mail)
              .filter(card -> card.confirmBy().isEmpty())
              .map(card -> subscribed(mail, card, now));
      case NewsletterMatter.NewsletterTested(var newsletter, var _) ->
          newsletters.issue(newsletter).map(issue -> test(mail, issue));
      case NewsletterMatter.NewsletterOut(var newsletter) -> one(mail, newsletter, now);
    };
  }

  private Optional<ReaderCard> reader(Sending mail) {
    SubscriptionId id = subscription(mail);
    return Optional.ofNullable(newsletters.readers(List.of(id)).get(id));
  }

  static SubscriptionId subscription(OutgoingMail mail) {
    return new SubscriptionId(mail.details().recipient().value());
  }

  private Letter asked(Sending mail, ReaderCard card, Instant expiry) {
    String link = links.issue(Purpose.NEWSLETTER_CONFIRMATION, card.id().value(), expiry);
    return letter(
        mail,
        to(card),
        letterhead.address("/newsletter/confirm/" + link),
        new NewsletterContent.Asked(expiry));
  }

  private Letter subscribed(Sending mail, ReaderCard card, Instant now) {
    return letter(mail, to(card), preferences(link(card, now)), new NewsletterContent.Subscribed());
  }

  private Letter test(Sending mail, IssueCard issue) {
    Addressee writer = addressees.of(mail.details().recipient());
    Words words = words(issue, writer.language(), issue.items());
    return letter(
        mail, writer, letterhead.address("/newsletter"), new News(words, Optional.empty()));
  }

  private Optional<Letter> one(Sending mail, NewsletterId newsletter, Instant now) {
    return newsletters
        .issue(newsletter)
        .filter(issue -> !issue.stopped())
        .flatMap(
            issue ->
                reader(mail)
                    .filter(ReaderCard::isReached)
                    .map(card -> news(mail, issue, card, link(card, now))));
  }

  /**
   * The same as {@link #one} for a reader who was looked up with many others.
   *
   * @param link to what the reader reads
   */
  Letter news(Sending mail, IssueCard issue, ReaderCard card, String link) {
    Words words = words(issue, card.language(), issue.itemsFor(card.topics()));
    return letter(
        mail,
        to(card),
        preferences(link),
        new News(words, Optional.of(letterhead.address("/newsletter/unsubscribe/" + link))));
  }

  /** Links for many, in one go. */
  Map<UUID, String> links(List<UUID> readers, Instant now) {
    return links.issueAll(Purpose.NEWSLETTER, readers, now.plus(NewsletterCards.LINKS_GOOD));
  }

  private String link(ReaderCard card, Instant now) {
    return links.issue(Purpose.NEWSLETTER, card.id().value(), now.plus(NewsletterCards.LINKS_GOOD));
  }

  private URI preferences(String link) {
    return letterhead.address("/newsletter/preferences/" + link);
  }

  private Words words(IssueCard issue, Language language, List<NewsletterCards.Item> items) {
    return new Words(
        language,
        issue.title(),
        issue.text(),
        items,
        letterhead.address("/newsletter/" + issue.slug().value()));
  }

  private static Addressee to(ReaderCard card) {
    return new Addressee(NAMELESS, card.email(), card.language());
  }

  private static Letter letter(Sending mail, Addressee to, URI button, NewsletterContent content) {
    return new Letter(mail.details().messageId(), mail.repeats(), to, button, content, List.of());
  }
}
