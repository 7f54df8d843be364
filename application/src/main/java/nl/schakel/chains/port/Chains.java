package nl.schakel.chains.port;

import java.util.List;
import java.util.Optional;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.shared.Slug;

/** Keeps what chains are about. */
public interface Chains {

  Optional<ReferralChain> find(ChainId id);

  /** Nobody else changes it or its versions before the transaction ends. */
  Optional<ReferralChain> lock(ChainId id);

  Optional<ChainId> ownerOf(Slug slug);

  List<ReferralChain> all();

  void add(ReferralChain chain);

  /**
   * Keeps it as it is now, with the next version.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody else changed it since it was read
   */
  void save(ReferralChain chain);
}
