package nl.schakel.groups.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.model.Terms;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;

/**
 * Agrees with a municipality how many groups are given in which languages. Both sides may propose
 * terms, and who proposes them agrees to them. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for who is neither side. Doing again what was done changes
 * nothing.
 */
public interface KeepAgreement {

  Outcome propose(Command command);

  /**
   * Other terms: of what was not agreed yet, or an addendum to what was.
   *
   * @param seen the number of what the actor saw
   * @throws nl.schakel.shared.StaleChangeException when the other side changed it since
   */
  Outcome revise(Actor actor, MunicipalAgreementId id, Terms terms, Optional<Long> seen);

  /** To what is on the table, as the actor saw it. */
  Outcome agree(Actor actor, MunicipalAgreementId id, Optional<Long> seen);

  /** The addendum on the table is forgotten; what was agreed holds. */
  Outcome drop(Actor actor, MunicipalAgreementId id);

  /** Nothing more is planned by it; only the provider ends it. */
  Outcome end(Actor actor, MunicipalAgreementId id);

  /**
   * What is proposed.
   *
   * @param contact the organisation that speaks for the municipality
   */
  record Command(
      Actor actor,
      MunicipalityCode municipality,
      OrganisationId provider,
      OrganisationId contact,
      Terms terms) {}

  /** How it went. */
  sealed interface Outcome {

    record Done(MunicipalAgreementId agreement) implements Outcome {}

    /** More groups than that are planned already. */
    record BelowPlanned(Language language, int planned) implements Outcome {}

    /** The organisation speaks for no municipality. */
    record NoMunicipality() implements Outcome {}

    /** It has ended, or there is nothing on the table. */
    record NotNow() implements Outcome {}
  }
}
