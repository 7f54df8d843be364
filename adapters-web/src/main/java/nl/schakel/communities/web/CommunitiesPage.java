package nl.schakel.communities.web;

import java.util.List;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Chip;
import nl.schakel.shared.web.Parts.Filter;

/** Communities to choose from. */
record CommunitiesPage(
    Head head,
    CommunitiesAsked asked,
    List<Filter> filters,
    List<Chip> chips,
    String count,
    List<CommunityLine> communities,
    Pages pages) {

  static final String PATH = "/communities";

  static String address(Slug slug) {
    return PATH + "/" + slug.value();
  }
}
