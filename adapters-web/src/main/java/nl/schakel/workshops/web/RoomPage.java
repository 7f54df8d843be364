package nl.schakel.workshops.web;

import nl.schakel.shared.web.FormView;

/** Where a phone says in which room it is. */
record RoomPage(FormView form) {

  static final String PATH = "/room";
  static final String TEXTS = "workshops.room";
}
