package nl.schakel.portal.web;

import nl.schakel.portal.query.FindEverything.Hit;
import nl.schakel.shared.query.Findables.Kind;

/** What kinds of things are called in addresses, and where each has its pages. */
final class FoundKinds {

  private FoundKinds() {}

  static String textKey(Kind kind) {
    return "portal.search.kind." + kind.name();
  }

  static String address(Hit hit) {
    return switch (hit.kind()) {
          case MUNICIPALITY -> "/municipalities/";
          case PROGRAMME -> "/programmes/";
          case PARTNER -> "/partners/";
          case CHAIN -> "/chains/";
          case QUESTION -> "/questions/";
          case HANDOUT -> "/handouts/";
          case COMMUNITY -> "/communities/";
          case LIBRARY_ITEM -> "/library/";
        }
        + hit.key();
  }
}
