package nl.schakel.communities.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Parts.Link;

/**
 * What somebody has to do with communities.
 *
 * @param waiting where people wait until one lets them in
 * @param asked where one asked to be let in, and belongs to nothing yet
 * @param kept those of the organisations that one coordinates
 * @param leaderless those of them that nobody leads, and where one appoints somebody
 */
record MyCommunitiesPage(
    List<Waiting> waiting,
    List<CommunityLine> own,
    List<Request> asked,
    List<CommunityLine> kept,
    List<Link> leaderless,
    boolean mayFound) {

  static final String PATH = "/my/communities";

  /** Where one answers who asks, and how many do. */
  record Waiting(Link community, long people) {}

  /**
   * What one asked oneself.
   *
   * @param stand whether that waits, or what came of it
   * @param answer what one was told in words
   * @param open whether one may still take it back
   */
  record Request(Link community, String stand, Optional<String> answer, boolean open) {}
}
