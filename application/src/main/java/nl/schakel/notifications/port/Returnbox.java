package nl.schakel.notifications.port;

import nl.schakel.notifications.MailId;

/** The mailbox to which return paths lead: what could not be delivered is said there later. */
public interface Returnbox {

  /** Opens it for one round. Cheap: a connection is made for the first piece. */
  Opening open();

  /** Whether there is one. */
  sealed interface Opening {

    record Opened(Round round) implements Opening {}

    /** Nobody said where it is; mails leave without a return path of their own. */
    record NothingSetUp() implements Opening {}
  }

  /** One connection, and no more pieces than somebody allowed. */
  interface Round extends AutoCloseable {

    /** Never throws for what is wrong with one piece or with the server. */
    Next next();

    /** Takes a piece away for good. Whoever is killed before finds it again. */
    void remove(Next.Came came);

    @Override
    void close();
  }

  /** What is found next. */
  sealed interface Next {

    /**
     * A piece.
     *
     * @param number in this round
     */
    record Came(int number, Piece piece) implements Next {}

    record NoMore() implements Next {}

    /** The server cannot be reached, or not any more. */
    record Broken(String code) implements Next {}
  }

  /** What a piece says. Nothing else of it leaves the adapter: it may quote anybody's mail. */
  sealed interface Piece {

    /**
     * A mail server says what became of a mail of ours (RFC 3464).
     *
     * @param code such as DSN_5.1.1, with the status of RFC 3463
     */
    record Report(MailId mail, Fate fate, String code) implements Piece {}

    /** The same, and it is not to be seen which mail it is about; it may be forged. */
    record Unsigned() implements Piece {}

    /** No report: somebody is on holiday, or it cannot be read, or it is too large. */
    record Other() implements Piece {}
  }

  /** What became of a mail. */
  enum Fate {
    RETURNED,
    /** A server goes on trying. */
    DELAYED
  }
}
