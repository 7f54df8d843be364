package nl.schakel.newsletters;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.schakel.newsletters.NewsletterCards.IssueCard;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.Language;

/**
 * How newsletters leave. Whoever sends mails implements this: newsletters know to whom, not how.
 */
public interface NewsletterPost {

  /** Lays one mail for each into the outbox; who has one of this newsletter gets no second. */
  void lay(NewsletterId newsletter, List<SubscriptionId> readers, Instant at);

  /** How many mails of newsletters could leave at this moment, and did not yet. */
  int waiting(Instant now);

  Progress progress(NewsletterId newsletter);

  /**
   * How far it is.
   *
   * @param waiting laid into the outbox and not gone
   * @param dropped not sent after all, as to who unsubscribed meanwhile
   * @param dead could not be delivered
   */
  record Progress(int waiting, int sent, int dropped, int dead) {}

  /** Draws newsletters as the mails that they become, for who writes them. */
  interface Proofs {

    /**
     * As somebody with these choices gets it; in it no link works that only a reader has.
     *
     * @param topics none for everything
     */
    Proof draw(IssueCard issue, Language language, Set<TopicCode> topics);
  }

  /**
   * A mail as it would be.
   *
   * @param text the part for who reads without HTML
   */
  record Proof(String subject, String text, String html) {}

  /** What comes back. */
  interface Returns {

    /** A mail server said that it never takes mail for this address. */
    void refused(SubscriptionId reader, Instant at);

    /** The same, of a mail that had been taken: it came back later. */
    void cameBack(SubscriptionId reader, Instant at);

    /** Mails to these were taken; some may still come back. */
    void taken(List<SubscriptionId> readers);
  }
}
