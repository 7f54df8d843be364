package nl.schakel.handouts.web;

import nl.schakel.shared.web.FormView;

/** Who helps in a municipality, in one language, to write. */
record NearbyTextPage(String address, String title, FormView form) {

  static final String TEXTS = "handouts.nearby";

  NearbyTextPage with(FormView other) {
    return new NearbyTextPage(address, title, other);
  }
}
