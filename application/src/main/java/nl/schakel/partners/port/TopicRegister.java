package nl.schakel.partners.port;

import java.util.List;
import java.util.Optional;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Topic;
import org.jmolecules.ddd.types.Repository;

/** Keeps topics with all that they were called. */
public interface TopicRegister extends Repository<Topic, TopicCode> {

  Optional<Topic> find(TopicCode code);

  /** In the order of their Dutch labels; there are few. */
  List<Topic> all();

  void add(Topic topic);

  /**
   * Writes what became of a topic.
   *
   * @throws nl.schakel.shared.StaleChangeException when the version is no longer the kept one
   */
  void save(Topic topic);
}
