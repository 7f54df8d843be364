package nl.schakel.recognition.query;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.recognition.model.Certificate.Snapshot;
import nl.schakel.recognition.model.VerificationCode;

/** What anybody who holds a code may know: what is printed above it, and whether it still holds. */
public interface CertificateCheck {

  /** Empty for a code that nobody has, and for one whose owner was forgotten. */
  Optional<Checked> find(VerificationCode code);

  /** The document itself, which tells nothing else, while it holds and once it is made. */
  Optional<byte[]> document(VerificationCode code);

  /** What came of it. */
  sealed interface Checked {

    record Holds(Snapshot snapshot, Instant issuedAt) implements Checked {}

    /** Nothing of it is told any more: it may have been wrong. */
    record HoldsNoLonger(Instant since) implements Checked {}
  }
}
