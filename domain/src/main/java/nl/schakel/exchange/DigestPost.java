package nl.schakel.exchange;

import java.time.Instant;
import nl.schakel.people.PersonId;

/** Sends digests on their way, in the transaction of whoever asks. */
public interface DigestPost {

  /** One mail a reader and end of a period, however often it is asked. */
  void lay(PersonId reader, Instant since, Instant until);
}
