package nl.schakel.groups.port;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.model.MunicipalAgreement;
import nl.schakel.groups.model.MunicipalAgreement.Proposed;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.Repository;

/** Keeps agreements with municipalities, each version of their terms. */
public interface MunicipalAgreements extends Repository<MunicipalAgreement, MunicipalAgreementId> {

  void add(Proposed agreement);

  /** Nobody else changes it, or plans a group by it, before the transaction ends. */
  Optional<MunicipalAgreement> lock(MunicipalAgreementId id);

  void save(MunicipalAgreement agreement);

  /** Whether this is a day of the period that both agreed to last. */
  boolean covers(MunicipalAgreementId id, LocalDate day);

  /** How many groups in which language are planned, held or over, but not cancelled. */
  Map<Language, Integer> planned(MunicipalAgreementId id);
}
