package nl.schakel.recognition.port;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.model.Certificate;
import org.jmolecules.ddd.types.Repository;

/** Keeps certificates, and what was printed of them. */
public interface Certificates extends Repository<Certificate, CertificateId> {

  void add(Collection<Certificate.Valid> certificates);

  /** The one that holds for this completion. */
  Optional<Certificate.Valid> validOf(CompletionId completion);

  /** If it holds, has no document yet, and nobody else is making one. */
  Optional<Certificate.Valid> takeUnprinted(CertificateId id);

  void keepDocument(CertificateId id, byte[] pdf, Instant at);

  void revoke(Certificate.Revoked certificate);
}
