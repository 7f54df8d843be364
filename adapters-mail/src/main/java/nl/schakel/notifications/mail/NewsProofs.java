package nl.schakel.notifications.mail;

import java.util.Set;
import nl.schakel.newsletters.NewsletterCards.IssueCard;
import nl.schakel.newsletters.NewsletterPost.Proof;
import nl.schakel.newsletters.NewsletterPost.Proofs;
import nl.schakel.notifications.mail.NewsMail.Worded;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.port.NewsletterContent.Words;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.Language;
import org.springframework.stereotype.Component;

/** Draws newsletters with what draws their mails, so that a proof cannot differ from the mail. */
@Component
class NewsProofs implements Proofs {

  /**
   * A browser would open links inside the frame; in one that may open no windows they do nothing.
   */
  private static final String DEAD_LINKS = "<head><base target=\"_blank\">";

  private final NewsMail mail;
  private final Letterhead letterhead;

  NewsProofs(NewsMail mail, Letterhead letterhead) {
    this.mail = mail;
    this.letterhead = letterhead;
  }

  @Override
  public Proof draw(IssueCard issue, Language language, Set<TopicCode> topics) {
    Worded worded =
        mail.of(
            new Words(
                language,
                issue.title(),
                issue.text(),
                issue.itemsFor(topics),
                letterhead.address("/newsletter/" + issue.slug().value())));
    return new Proof(
        worded.subject(), worded.text(), worded.html().replaceFirst("<head>", DEAD_LINKS));
  }
}
