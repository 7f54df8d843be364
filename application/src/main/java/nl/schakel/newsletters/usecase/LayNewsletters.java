package nl.schakel.newsletters.usecase;

/**
 * Time passes: begins what is scheduled and lays the next batch into the outbox. Several instances
 * may do so at once; of one newsletter only one lays, and a batch is there as a whole or not.
 */
public interface LayNewsletters {

  Outcome layDue();

  /** How it went. */
  sealed interface Outcome {

    /** Called again, it would lay more. */
    record Continues(int laid) implements Outcome {}

    /** Nothing to lay, or enough waits to leave. */
    record Rests() implements Outcome {}
  }
}
