package nl.schakel.groups;

import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;

/** Identity of what a provider and a municipality agreed. */
public record MunicipalAgreementId(UUID value) implements Identifier {

  public static MunicipalAgreementId next() {
    return new MunicipalAgreementId(Ids.next());
  }
}
