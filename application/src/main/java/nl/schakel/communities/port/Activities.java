package nl.schakel.communities.port;

import java.util.List;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Activity;

/** Keeps what communities do. */
public interface Activities {

  List<Activity> of(CommunityId community);

  /**
   * Adds a new one, or changes the one that was seen at its version.
   *
   * @throws nl.schakel.shared.StaleChangeException when that one was changed or removed since
   */
  void put(CommunityId community, Activity activity);

  void remove(CommunityId community, Activity.Id activity);
}
