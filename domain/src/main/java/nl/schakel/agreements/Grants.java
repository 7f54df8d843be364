package nl.schakel.agreements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.agreements.GrantUses.Kind;
import nl.schakel.people.OrganisationId;

/** What other features may ask about grants. */
public interface Grants {

  Optional<GrantCard> find(GrantId id);

  /** Every grant. */
  List<GrantCard> all();

  /**
   * What can pay for something that these organisations make together: what one of them pays or
   * keeps, and what runs on that day.
   */
  List<GrantCard> usableBy(Collection<OrganisationId> organisations, LocalDate day);

  /** How much there is to give, for who gives it out. */
  interface Allowances {

    /** What the grant allows of a kind on this day; empty when it pays for none. */
    Optional<Allowance> of(GrantId grant, Kind kind, LocalDate day);

    /** The same, and nobody changes it before the transaction ends. */
    Optional<Allowance> hold(GrantId grant, Kind kind, LocalDate day);
  }

  /**
   * So many of a kind.
   *
   * @param everyYear anew in each calendar year, and not once in all time of the grant
   */
  record Allowance(int number, boolean everyYear) {}
}
