package nl.schakel.communities.port;

import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Funnel.Numbers;
import nl.schakel.communities.model.Reading;

/** Keeps how far communities reach. */
public interface Readings {

  Numbers of(CommunityId community);

  /** Notes it; what was noted of the same day before is replaced. */
  void put(CommunityId community, Reading reading);
}
