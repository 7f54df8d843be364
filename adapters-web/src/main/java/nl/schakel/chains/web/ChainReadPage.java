package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.Country;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Said;

/**
 * One chain, step by step.
 *
 * @param title names no topic that must not be known
 * @param facts what it is about and for, who keeps it, and what holds
 * @param newer the version that holds now, when this is another
 * @param map the steps as a drawing
 * @param versions the other ones, each compared with this one
 */
record ChainReadPage(
    Head head,
    String title,
    Said targetGroup,
    Country country,
    List<Fact> facts,
    Optional<Link> newer,
    List<StepView> steps,
    String map,
    List<Link> versions) {

  static String address(Slug slug) {
    return ChainListPage.PATH + "/" + slug.value();
  }

  static String address(Slug slug, int version) {
    return address(slug) + "/versions/" + version;
  }
}
