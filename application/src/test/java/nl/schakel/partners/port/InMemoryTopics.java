package nl.schakel.partners.port;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Topic;
import nl.schakel.shared.StaleChangeException;

/** Topics, in memory. */
public final class InMemoryTopics implements TopicRegister {

  private final Map<TopicCode, Topic> topics = new LinkedHashMap<>();

  @Override
  public Optional<Topic> find(TopicCode code) {
    return Optional.ofNullable(topics.get(code));
  }

  @Override
  public List<Topic> all() {
    return List.copyOf(topics.values());
  }

  @Override
  public void add(Topic topic) {
    topics.put(topic.code(), topic);
  }

  @Override
  public void save(Topic topic) {
    if (find(topic.code()).filter(kept -> kept.version() == topic.version()).isEmpty()) {
      throw new StaleChangeException("topic");
    }
    topics.put(
        topic.code(),
        new Topic(
            topic.code(),
            topic.labels(),
            topic.sensitivity(),
            topic.broader(),
            topic.version() + 1));
  }
}
