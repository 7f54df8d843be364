package nl.schakel.chains.web;

import java.util.List;
import nl.schakel.shared.Country;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Said;

/**
 * Where somebody can go.
 *
 * @param country whose emergency numbers come first
 * @param asked topic, place and language, in a sentence
 * @param chains what was agreed there; several when they are for different people
 * @param neighbours what was agreed nearby, each with who keeps it
 * @param experts who advises on it
 */
record RoutePage(
    Country country,
    String asked,
    List<Followed> chains,
    List<Neighbour> neighbours,
    List<Expert> experts) {

  static final String PATH = "/where-to-go/steps";

  /** One chain, step by step. */
  record Followed(
      Said targetGroup,
      Link page,
      String agreed,
      Said keeper,
      boolean deadEnd,
      List<Group> groups) {}

  /** What one does, and with whom. */
  record Group(String title, List<StepView> steps) {}

  /** A chain elsewhere. */
  record Neighbour(Link page, String keeper) {}

  /** Somebody who can be asked, and where. */
  record Expert(Link partner, Link form) {}
}
