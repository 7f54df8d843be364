package nl.schakel.partners;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.shared.Audited;

/** What other features may ask about topics. There are few, so they come together. */
public interface Topics {

  /** In the order of their Dutch labels. */
  List<TopicCard> all();

  /** The same with labels that they had before: people go on using those. */
  default List<TopicCard> former() {
    return List.of();
  }

  /** A topic is called otherwise, or stands elsewhere among the others. */
  record TopicChanged(TopicCode topic, UUID account, Instant at) implements Audited {

    /** Topics have codes; the trail wants an id, so the code is made into one. */
    @Override
    public UUID subject() {
      return UUID.nameUUIDFromBytes(topic.value().value().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String action() {
      return "TOPIC_CHANGED";
    }

    @Override
    public Optional<UUID> by() {
      return Optional.of(account);
    }
  }
}
