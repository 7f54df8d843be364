package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Chip;
import nl.schakel.shared.web.Parts.Filter;
import nl.schakel.shared.web.Said;

/**
 * Chains to choose from.
 *
 * @param remark what is to be said of the place that was typed
 */
record ChainListPage(
    Head head,
    ChainsAsked asked,
    List<Filter> filters,
    List<Chip> chips,
    String count,
    Optional<String> remark,
    List<Line> chains,
    Pages pages) {

  static final String PATH = "/chains";

  /**
   * One of them.
   *
   * @param topic or that it is not told here
   */
  record Line(
      String address,
      String topic,
      String title,
      Said targetGroup,
      String keeper,
      String version) {}
}
