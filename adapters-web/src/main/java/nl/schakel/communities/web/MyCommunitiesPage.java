package nl.schakel.communities.web;

import java.util.List;

/**
 * What somebody has to do with communities.
 *
 * @param kept those of the organisations that one coordinates
 */
record MyCommunitiesPage(List<CommunityLine> own, List<CommunityLine> kept, boolean mayFound) {

  static final String PATH = "/my/communities";
}
