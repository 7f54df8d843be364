package nl.schakel.portal.web;

import java.util.List;
import nl.schakel.shared.web.Parts.Link;

/**
 * A municipality and what there is.
 *
 * @param parts kind by kind
 * @param partners who works there, in the directory
 */
record TownPage(String name, List<Part> parts, String partners) {

  static final String PATH = "/municipalities";

  static String address(String code) {
    return PATH + "/" + code;
  }

  /** One kind of things. */
  record Part(String title, List<Link> things) {}
}
