package nl.schakel.portal.web;

import java.util.List;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Parts.Link;

/**
 * A municipality and what there is.
 *
 * @param parts kind by kind
 * @param partners who works there, in the directory
 * @param agenda what takes place there
 */
record TownPage(Head head, String name, List<Part> parts, String partners, String agenda) {

  static final String PATH = "/municipalities";

  static String address(String code) {
    return PATH + "/" + code;
  }

  /** One kind of things. */
  record Part(String title, List<Link> things) {}
}
