package nl.schakel.groups.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.model.Terms.Offer;
import nl.schakel.groups.model.Terms.Side;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.ValueObject;

/**
 * How many groups a provider gives in a municipality in which languages. Both sides agree, to the
 * first terms and to every addendum; until then the terms before them hold.
 */
public sealed interface MunicipalAgreement
    extends AggregateRoot<MunicipalAgreement, MunicipalAgreementId> {

  Between between();

  @Override
  default MunicipalAgreementId getId() {
    return between().id();
  }

  /** How far it is. */
  enum State {
    PROPOSED,
    AGREED,
    AMENDING,
    ENDED
  }

  default State state() {
    return switch (this) {
      case Proposed _ -> State.PROPOSED;
      case Agreed _ -> State.AGREED;
      case Amending _ -> State.AMENDING;
      case Ended _ -> State.ENDED;
    };
  }

  /**
   * Who agrees.
   *
   * @param contact the organisation whose people speak for the municipality
   */
  record Between(
      MunicipalAgreementId id,
      MunicipalityCode municipality,
      OrganisationId provider,
      OrganisationId contact)
      implements ValueObject {}

  /** Something lies on the table: each side may change it or agree to it. */
  sealed interface OnTheTable extends MunicipalAgreement {

    Offer offer();

    /** Other terms, to which nobody but who proposes them has agreed. */
    OnTheTable revise(Terms terms, Side by, Instant now);

    /** The same terms, to which this side agrees too; with both sides they hold. */
    MunicipalAgreement agree(Side by, Instant now);
  }

  /** The terms hold: groups may be planned. */
  sealed interface InForce extends MunicipalAgreement {

    Terms terms();

    Ended end(Instant now);
  }

  /** Nothing was agreed yet. */
  record Proposed(Between between, Offer offer) implements OnTheTable {

    @Override
    public Proposed revise(Terms terms, Side by, Instant now) {
      return new Proposed(between, Offer.by(by, terms.as(offer.terms().version()), now));
    }

    @Override
    public MunicipalAgreement agree(Side by, Instant now) {
      Offer agreed = offer.agree(by, now);
      return agreed.isAgreed()
          ? new Agreed(between, agreed.terms())
          : new Proposed(between, agreed);
    }

    public Ended end(Instant now) {
      return new Ended(between, Optional.empty(), now);
    }
  }

  /** Both agreed. */
  record Agreed(Between between, Terms terms) implements InForce {

    /** An addendum: the next version, once both agree. */
    public Amending amend(Terms wanted, Side by, Instant now) {
      return new Amending(between, terms, Offer.by(by, wanted.as(terms.version() + 1), now));
    }

    @Override
    public Ended end(Instant now) {
      return new Ended(between, Optional.of(terms), now);
    }
  }

  /** Both agreed, and speak of other terms. */
  record Amending(Between between, Terms terms, Offer offer) implements OnTheTable, InForce {

    @Override
    public Amending revise(Terms wanted, Side by, Instant now) {
      return new Amending(between, terms, Offer.by(by, wanted.as(terms.version() + 1), now));
    }

    @Override
    public MunicipalAgreement agree(Side by, Instant now) {
      Offer agreed = offer.agree(by, now);
      return agreed.isAgreed()
          ? new Agreed(between, agreed.terms())
          : new Amending(between, terms, agreed);
    }

    /** All stays as it was. */
    public Agreed drop() {
      return new Agreed(between, terms);
    }

    @Override
    public Ended end(Instant now) {
      return new Ended(between, Optional.of(terms), now);
    }
  }

  /**
   * Nothing more is planned by it.
   *
   * @param terms what was agreed; empty when nothing ever was
   */
  record Ended(Between between, Optional<Terms> terms, Instant at) implements MunicipalAgreement {}
}
