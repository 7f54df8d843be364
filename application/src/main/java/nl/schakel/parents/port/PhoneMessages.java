package nl.schakel.parents.port;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.parents.ParentId;

/** Sends texts to phones. */
public interface PhoneMessages {

  /** Without that nothing is put down to be sent. */
  boolean isSetUp();

  Answer send(Message message);

  /**
   * A text.
   *
   * @param key the same each time this text is sent
   * @param to a number in the form of E.164
   */
  record Message(String key, ParentId parent, String to, String text) {

    @Override
    public String toString() {
      return "Message[…]";
    }
  }

  /** What became of it. */
  sealed interface Answer {

    record Taken() implements Answer {}

    /**
     * Not now.
     *
     * @param pause for so long, if that was said
     */
    record Later(Optional<Duration> pause) implements Answer {}

    /** This number, or this text, never. */
    record Refused() implements Answer {}
  }

  /** Where parents find their page. */
  interface Pages {

    /**
     * The whole address.
     *
     * @param secret its end
     */
    String of(String secret);
  }

  /** Keeps what a demonstration would have sent. */
  interface Kept {
    void add(Message message, Instant now);
  }
}
