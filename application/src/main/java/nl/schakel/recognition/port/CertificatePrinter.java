package nl.schakel.recognition.port;

import nl.schakel.recognition.model.Certificate;

/** Makes the document of a certificate, in its own language. */
public interface CertificatePrinter {

  byte[] print(Certificate.Valid certificate);
}
