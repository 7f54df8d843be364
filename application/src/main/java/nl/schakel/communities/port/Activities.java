package nl.schakel.communities.port;

import java.util.List;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Activity;

/** Keeps what communities do. */
public interface Activities {

  List<Activity> of(CommunityId community);

  /**
   * Writes it; one with the same id is replaced. Throws {@link
   * nl.schakel.shared.StaleChangeException} when that one was changed since this version.
   */
  void put(CommunityId community, Activity activity);

  void remove(CommunityId community, Activity.Id activity);
}
