package nl.schakel.partners.port;

import java.util.Optional;
import nl.schakel.partners.model.ProfileProposal;
import nl.schakel.people.OrganisationId;
import org.jmolecules.ddd.types.Repository;

/** Keeps what partners would like the directory to say, and what came of it. */
public interface ProfileProposals extends Repository<ProfileProposal, ProfileProposal.Id> {

  Optional<ProfileProposal> find(ProfileProposal.Id id);

  /** What a partner waits for; one thing at a time. */
  Optional<ProfileProposal.Open> openOf(OrganisationId partner);

  /**
   * A new one.
   *
   * @throws nl.schakel.shared.StaleChangeException when another one of this partner is open
   */
  void add(ProfileProposal.Open proposal);

  /**
   * Writes what came of one that is open.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody else decided first
   */
  void close(ProfileProposal decided);
}
