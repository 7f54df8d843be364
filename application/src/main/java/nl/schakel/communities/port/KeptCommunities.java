package nl.schakel.communities.port;

import java.util.Optional;
import java.util.Set;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Community;
import nl.schakel.shared.Slug;
import org.jmolecules.ddd.types.Repository;

/** Keeps communities, with every name and address that they ever had. */
public interface KeptCommunities extends Repository<Community, CommunityId> {

  void add(Community community);

  /** Nobody else changes it before the transaction ends. */
  Optional<Community> lock(CommunityId id);

  /** Writes what became of a community that was locked. */
  void save(Community community);

  /** Those that are called so now, whatever the case and the accents. */
  Set<CommunityId> called(String name);

  /** Whose address this is or was. */
  Optional<CommunityId> owner(Slug slug);
}
