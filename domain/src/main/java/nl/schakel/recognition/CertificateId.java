package nl.schakel.recognition;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a certificate. */
public record CertificateId(UUID value) implements Identifier {

  public static CertificateId next() {
    return new CertificateId(Ids.next());
  }
}
