package nl.schakel.notifications.port;

/** Where letters leave. */
public interface Postbox {

  /** Opens it for several letters in one go. Cheap: a connection is made for the first letter. */
  Opening open();

  /** Whether it opened. */
  sealed interface Opening {

    record Opened(Round round) implements Opening {}

    /** This install has nowhere to send to; mails wait. */
    record NothingSetUp() implements Opening {}
  }

  /** One connection, made when it is needed. */
  interface Round extends AutoCloseable {

    /** Never throws for what is wrong with one letter or with the server. */
    Delivery deliver(Letter letter);

    @Override
    void close();
  }

  /** What came of it. */
  sealed interface Delivery {

    /** The server has it. */
    record Taken() implements Delivery {}

    /** Not now; later it may go well. */
    record Deferred(String code) implements Delivery {}

    /** Not to this address, whenever it is tried. */
    record Refused(String code) implements Delivery {}

    /** Nobody answered, so that nothing can have arrived. */
    record Unreachable(String code) implements Delivery {}
  }
}
