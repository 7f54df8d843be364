package nl.schakel.communities.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.shared.web.Said;

/**
 * What goes when an activity is removed.
 *
 * @param outcome whether it says what came of it
 * @param sources what led to it, and leads nowhere then
 */
record ActivityRemovalPage(
    Keeping keeping, UUID id, Said title, String day, boolean outcome, List<Said> sources) {

  String all() {
    return keeping.address() + "/activities";
  }

  String address() {
    return all() + "/" + id + "/removal";
  }
}
