package nl.schakel.newsletters;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** What mails need of newsletters and of who reads them. */
public interface NewsletterCards {

  /** How long links in mails are good: who finds an old one in a full mailbox may use it. */
  Duration LINKS_GOOD = Duration.ofDays(365);

  /** Those that are still there, in one go. */
  Map<SubscriptionId, ReaderCard> readers(Collection<SubscriptionId> subscriptions);

  Optional<IssueCard> issue(NewsletterId newsletter);

  /**
   * Who reads.
   *
   * @param confirmBy until when the address has to be confirmed, if it has
   * @param resting mails did not arrive, so none is sent
   * @param topics none for everything
   */
  record ReaderCard(
      SubscriptionId id,
      EmailAddress email,
      Language language,
      Set<TopicCode> topics,
      Optional<Instant> confirmBy,
      boolean resting) {

    public ReaderCard {
      topics = Set.copyOf(topics);
    }

    /** Whether a newsletter may be sent. */
    public boolean isReached() {
      return confirmBy.isEmpty() && !resting;
    }

    @Override
    public String toString() {
      return "ReaderCard[" + id.value() + "]";
    }
  }

  /**
   * A newsletter as it is read.
   *
   * @param stopped whoever has it has it, nobody gets it any more
   * @param text Markdown
   */
  record IssueCard(
      NewsletterId id,
      Slug slug,
      boolean stopped,
      LocalizedText title,
      LocalizedText text,
      List<Item> items) {

    public IssueCard {
      items = List.copyOf(items);
    }

    /** What a reader of these topics gets to see; who chose none sees all. */
    public List<Item> itemsFor(Set<TopicCode> chosen) {
      return items.stream().filter(item -> item.isFor(chosen)).toList();
    }
  }

  /**
   * Something new in a newsletter.
   *
   * @param kind as in {@code newsletters.kind.PROGRAMME}
   * @param topics none when it is for everybody
   * @param address its page
   */
  record Item(
      String kind,
      Set<TopicCode> topics,
      LocalizedText title,
      LocalizedText summary,
      String address) {

    public Item {
      topics = Set.copyOf(topics);
    }

    /** In the order in which kinds first come, and of each kind in the order of the list. */
    public static SequencedMap<String, List<Item>> byKind(Collection<Item> items) {
      SequencedMap<String, List<Item>> kinds = new LinkedHashMap<>();
      items.forEach(item -> kinds.computeIfAbsent(item.kind(), _ -> new ArrayList<>()).add(item));
      return kinds;
    }

    public boolean isFor(Set<TopicCode> chosen) {
      return topics.isEmpty() || chosen.isEmpty() || topics.stream().anyMatch(chosen::contains);
    }
  }
}
