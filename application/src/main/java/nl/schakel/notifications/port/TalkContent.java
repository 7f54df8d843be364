package nl.schakel.notifications.port;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.schakel.exchange.Digests;

/** What a mail about questions among members tells: nothing of who wrote, and nothing of what. */
public sealed interface TalkContent extends Letter.Content.AboutTalks {

  /** What others asked and answered in the communities of the reader. */
  record TalkDigest(List<Digests.Part> parts, URI choices, URI unsubscribe) implements TalkContent {

    public TalkDigest {
      parts = List.copyOf(parts);
    }

    @Override
    public Optional<URI> end() {
      return Optional.of(unsubscribe);
    }
  }

  /**
   * Something was written that concerns the reader.
   *
   * @param choices where the reader chooses how to hear of this
   */
  record TalkNews(Turn news, URI choices) implements TalkContent {

    /** What its reader has to know. */
    public enum Turn {
      CALLED,
      ANSWERED
    }
  }
}
