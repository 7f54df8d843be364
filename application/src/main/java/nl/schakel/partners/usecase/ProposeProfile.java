package nl.schakel.partners.usecase;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.partners.model.Profile;
import nl.schakel.people.OrganisationId;

/**
 * A partner says what the directory should say of it, and a coordinator decides. Every method
 * throws {@link nl.schakel.shared.NotFoundException} for whom it is not there.
 */
public interface ProposeProfile {

  /** What it proposed before and nobody decided on is withdrawn: this is better. */
  Outcome propose(Actor actor, OrganisationId partner, long basis, Profile profile);

  Outcome withdraw(Actor actor, OrganisationId partner);

  /**
   * The directory says so from now on.
   *
   * @param seen the version of the entry over which the coordinator saw what would change
   * @throws nl.schakel.shared.StaleChangeException when somebody changed the entry after that
   */
  Outcome approve(Actor actor, UUID proposal, long seen);

  Outcome decline(Actor actor, UUID proposal, String reason);

  /** How it went. */
  sealed interface Outcome {

    record Done(OrganisationId partner) implements Outcome {}

    /** The directory says all of it already. */
    record NothingNew() implements Outcome {}

    /** Somebody decided on it, or its owner took it back. */
    record NotOpen() implements Outcome {}

    /** It is no longer an organisation of its own, or hidden by a coordinator. */
    record NotNow() implements Outcome {}
  }
}
