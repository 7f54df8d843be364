package nl.schakel.newsletters.web;

import nl.schakel.newsletters.NewsletterId;

/** Where newsletters are written. */
final class DeskPaths {

  static final String LIST = "/newsletters";
  static final String NEW = LIST + "/new";
  static final String SILENT = LIST + "/silent";
  static final String ONE = LIST + "/{id}";

  private DeskPaths() {}

  static String one(NewsletterId id) {
    return LIST + "/" + id.value();
  }
}
