package nl.schakel.library.port;

/** Asks another program whether a file carries something evil. It may take seconds. */
public interface VirusScan {

  boolean isSetUp();

  Verdict scan(byte[] content);

  /** What it found. */
  sealed interface Verdict {

    record Clean() implements Verdict {}

    /**
     * It carries something.
     *
     * @param what as the program calls it
     */
    record Infected(String what) implements Verdict {}

    /** Nobody set one up, which the form says. */
    record NotConfigured() implements Verdict {}

    /**
     * It did not answer in time, or not in words that we understand: nothing is taken meanwhile.
     */
    record Unreachable() implements Verdict {}
  }
}
