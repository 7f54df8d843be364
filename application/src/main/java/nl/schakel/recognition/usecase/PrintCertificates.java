package nl.schakel.recognition.usecase;

import nl.schakel.recognition.CertificateId;

/**
 * Makes the documents of certificates, one at a time. A timer calls this for what {@link
 * nl.schakel.recognition.query.CertificateProgress#unprinted} tells; several may at once.
 */
public interface PrintCertificates {

  Outcome print(CertificateId certificate);

  /** How it went. */
  sealed interface Outcome {

    record Printed() implements Outcome {}

    /** It was printed or revoked meanwhile, or somebody else is at it. */
    record NothingToDo() implements Outcome {}
  }
}
