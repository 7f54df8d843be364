package nl.schakel.groups.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.model.MunicipalAgreement.Between;
import nl.schakel.groups.model.MunicipalAgreement.State;
import nl.schakel.groups.model.Terms;
import nl.schakel.groups.model.Terms.Offer;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;

/** Agreements with municipalities as both sides read them: figures, and never persons. */
public interface AgreementBook {

  /** Those in which one of these organisations is a side; what is on the table first. */
  List<Sheet> of(Collection<OrganisationId> organisations);

  Optional<Sheet> find(MunicipalAgreementId id);

  /**
   * One of them.
   *
   * @param terms that hold, or held until it ended; empty while nothing was agreed
   * @param offer what is on the table
   * @param progress for each language, of what was agreed or planned
   */
  record Sheet(
      Between between,
      State state,
      Optional<Terms> terms,
      Optional<Offer> offer,
      List<Progress> progress) {

    public Sheet {
      progress = List.copyOf(progress);
    }

    /** What is on the table, or else what was agreed. */
    public Optional<Terms> latest() {
      return offer.map(Offer::terms).or(() -> terms);
    }

    /** A number that changes with what is on the table. */
    public long version() {
      return offer
          .map(it -> it.fingerprint().value())
          .orElseGet(() -> terms.map(it -> (long) it.version()).orElse(0L));
    }
  }

  /**
   * How many groups in one language.
   *
   * @param planned not begun yet
   */
  record Progress(Language language, int agreed, int planned, int running, int completed) {

    /** How many more may be planned. */
    public int left() {
      return Math.max(0, agreed - planned - running - completed);
    }
  }
}
