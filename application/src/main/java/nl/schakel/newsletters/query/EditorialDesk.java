package nl.schakel.newsletters.query;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.schakel.newsletters.NewsletterCards.IssueCard;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.SubscriptionId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** What who writes newsletters has before them. */
public interface EditorialDesk {

  /** What is being written or sent first, then the newest. */
  Page<Line> list(PageRequest page);

  Optional<Sheet> find(NewsletterId id);

  /** When the last one left that was not stopped, to find what is new since. */
  Optional<Instant> lastSent();

  Readers readers();

  /** Those to whom nothing is sent because nothing arrives, the longest first. */
  Page<Silent> silent(PageRequest page);

  /** How a newsletter stands. */
  enum State {
    DRAFT,
    SCHEDULED,
    SENDING,
    PAUSED,
    STOPPED,
    SENT
  }

  /** One line of the list. */
  record Line(NewsletterId id, LocalizedText title, State state, Optional<Instant> at) {}

  /**
   * A whole one.
   *
   * @param at when it leaves, or began to
   * @param readers how many there were when it began
   * @param laid how many mails of it were laid down
   */
  record Sheet(
      IssueCard issue, long version, State state, Optional<Instant> at, int readers, int laid) {}

  /**
   * How many there are; never who.
   *
   * @param active by what they read
   * @param went how many ended it in the twelve months until now
   */
  record Readers(Map<Language, Integer> active, int unconfirmed, int resting, int came, int went) {

    public Readers {
      active = Map.copyOf(active);
    }

    public int total() {
      return active.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** An address where nothing arrives: enough of it to see what is wrong with it. */
  record Silent(SubscriptionId id, String domain, Instant restingSince) {}
}
