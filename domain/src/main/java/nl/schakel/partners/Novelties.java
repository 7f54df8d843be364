package nl.schakel.partners;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schakel.shared.LocalizedText;

/**
 * What is new and may be told to everybody. Every feature that publishes something implements this,
 * so that a newsletter can tell of it without knowing those features.
 */
public interface Novelties {

  /** What was published from this moment on, the newest first. */
  List<Novelty> since(Instant from, int atMost);

  /**
   * Something new.
   *
   * @param kind what it is, as the last part of a text such as {@code newsletters.kind.PROGRAMME}
   * @param topics what it is about; empty when it is for everybody
   * @param address its page
   */
  record Novelty(
      UUID id,
      String kind,
      Set<TopicCode> topics,
      LocalizedText title,
      LocalizedText summary,
      String address,
      Instant since) {

    public Novelty {
      topics = Set.copyOf(topics);
    }
  }
}
