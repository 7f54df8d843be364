package nl.schakel.notifications.usecase;

import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.notifications.model.Notice.Silence;

/** Somebody chooses by which channels to hear of what. */
public interface ChooseChannels {

  /**
   * From now on, and for all areas at once.
   *
   * @param seen the version that was looked at
   */
  Outcome choose(Actor reader, Set<Silence> silences, long seen);

  /** How it went. */
  sealed interface Outcome {

    record Chosen() implements Outcome {}

    /** It was chosen otherwise meanwhile. */
    record Stale() implements Outcome {}
  }
}
