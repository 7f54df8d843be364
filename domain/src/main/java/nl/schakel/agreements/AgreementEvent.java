package nl.schakel.agreements;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.shared.Audited;

/** What happened to what organisations agreed. */
public sealed interface AgreementEvent extends Audited {

  /** What was done. */
  enum Change {
    RECORDED,
    REVISED,
    MEMBER_LEFT,
    ENDED,
    RESUMED,
    COMMITMENT_MEASURED
  }

  Change change();

  UUID actor();

  @Override
  default Optional<UUID> by() {
    return Optional.of(actor());
  }

  /** An alliance changed. */
  record AllianceChanged(AllianceId alliance, Change change, UUID actor, Instant at)
      implements AgreementEvent {

    @Override
    public String action() {
      return "ALLIANCE_" + change;
    }

    @Override
    public UUID subject() {
      return alliance.value();
    }
  }

  /** A covenant changed, or somebody said how one of its commitments stands. */
  record CovenantChanged(CovenantId covenant, Change change, UUID actor, Instant at)
      implements AgreementEvent {

    @Override
    public String action() {
      return "COVENANT_" + change;
    }

    @Override
    public UUID subject() {
      return covenant.value();
    }
  }

  /** A grant changed. */
  record GrantChanged(GrantId grant, Change change, UUID actor, Instant at)
      implements AgreementEvent {

    @Override
    public String action() {
      return "GRANT_" + change;
    }

    @Override
    public UUID subject() {
      return grant.value();
    }
  }
}
