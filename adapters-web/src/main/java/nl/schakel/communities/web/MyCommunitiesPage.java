package nl.schakel.communities.web;

import java.util.List;
import nl.schakel.shared.web.Parts.Link;

/**
 * What somebody has to do with communities.
 *
 * @param kept those of the organisations that one coordinates
 * @param leaderless those of them that nobody leads, and where one appoints somebody
 */
record MyCommunitiesPage(
    List<CommunityLine> own, List<CommunityLine> kept, List<Link> leaderless, boolean mayFound) {

  static final String PATH = "/my/communities";
}
