package nl.schakel.supervision.web;

import nl.schakel.shared.web.FormView;

/** One circle, for its coordinator. */
record CirclePage(CircleView circle, FormView form) {

  static final String TEXTS = "supervision.member";

  boolean hasRoom() {
    return circle.going() && circle.members().size() < circle.largest();
  }
}
