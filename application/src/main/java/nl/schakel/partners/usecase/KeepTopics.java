package nl.schakel.partners.usecase;

import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.LocalizedText;

/** The words for what everything is about. */
public interface KeepTopics {

  int LONGEST_REASON = 280;

  Outcome add(Actor actor, TopicCode code, Description description);

  /**
   * Changes a topic. Calling it something else needs a reason; its code stays.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody else did in the meantime
   */
  Outcome revise(Actor actor, TopicCode code, long version, Description description);

  /**
   * What is said of a topic.
   *
   * @param broader topics that it is part of
   * @param reason why it is called something else from now on
   */
  record Description(
      LocalizedText label,
      Sensitivity sensitivity,
      Set<TopicCode> broader,
      Optional<String> reason) {

    public Description {
      broader = Set.copyOf(broader);
    }
  }

  /** How it went. */
  sealed interface Outcome {

    record Done(TopicCode code) implements Outcome {}

    /** There is a topic with this code, or there was. */
    record CodeTaken() implements Outcome {}

    /** A topic cannot be part of itself, not by way of others either. */
    record Circular() implements Outcome {}

    /** No such topic to be part of. */
    record UnknownBroader() implements Outcome {}

    /** Whoever finds an old link wants to know why it is called otherwise. */
    record ReasonNeeded() implements Outcome {}
  }
}
