package nl.schakel.communities.port;

import java.util.Optional;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Funnel.Numbers;
import nl.schakel.communities.model.Reading;

/** Keeps how far communities reach. */
public interface Readings {

  Numbers of(CommunityId community);

  /** One of them that was noted. */
  Optional<Reading> find(CommunityId community, Reading.Id id);

  /** It was never noted. Done again, it changes nothing. */
  void remove(CommunityId community, Reading.Id id);

  /** Notes it; what was noted of the same day before is replaced. */
  void put(CommunityId community, Reading reading);
}
