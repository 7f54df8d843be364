package nl.schakel.recognition.query;

import java.time.Instant;
import java.util.List;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.recognition.CertificateId;

/** How far the certificates of an edition are, and which of all have no document yet. */
public interface CertificateProgress {

  Progress of(EditionId edition);

  /** Those who completed it, and when. */
  List<Completed> completed(EditionId edition);

  /** Which are to be printed, the oldest first. */
  List<CertificateId> unprinted(int atMost);

  /** Hands over the documents of an edition one by one, so that never many are held at once. */
  void documents(EditionId edition, Receiver receiver);

  /** How many there are, and how many of them can be printed. */
  record Progress(int certificates, int ready) {

    public boolean isFinished() {
      return ready == certificates;
    }
  }

  /** One of them. */
  record Completed(EnrolmentId enrolment, Instant at) {}

  /** Takes documents. */
  interface Receiver {
    void take(String name, byte[] pdf);
  }
}
