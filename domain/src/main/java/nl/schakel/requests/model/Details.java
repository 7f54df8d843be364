package nl.schakel.requests.model;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.requests.RequestId;

/**
 * What stays the same whatever becomes of a request.
 *
 * @param organiser whose coordinators look after it
 * @param grant that pays for free trainings, if one does
 * @param contact who asked, and hears of it
 * @param byAccount whether the contact finds it in an account, and not by a link only
 * @param completed when it was complete: the order of the queue
 * @param arrival its number in that order, given once
 * @param confirmBy until when the address must be confirmed; empty once it is, or need not be
 */
public record Details(
    RequestId id,
    ProgrammeId programme,
    OrganisationId organiser,
    Optional<GrantId> grant,
    Wish wish,
    PersonId contact,
    boolean byAccount,
    Instant begun,
    Optional<Instant> completed,
    Optional<Long> arrival,
    Optional<Instant> confirmBy) {

  Details revise(Wish other) {
    return new Details(
        id, programme, organiser, grant, other, contact, byAccount, begun, completed, arrival,
        confirmBy);
  }

  Details completed(long number, Instant now) {
    return new Details(
        id,
        programme,
        organiser,
        grant,
        wish,
        contact,
        byAccount,
        begun,
        Optional.of(now),
        Optional.of(number),
        confirmBy);
  }

  /** Whether the time to confirm the address has run out. */
  public boolean isUnconfirmed(Instant now) {
    return confirmBy.filter(until -> !now.isBefore(until)).isPresent();
  }

  public boolean isAdvice() {
    return wish.kind() == Wish.Kind.ADVICE;
  }

  @Override
  public String toString() {
    return "Request[" + id.value() + "]";
  }
}
